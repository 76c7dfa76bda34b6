<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>_Caption</name>
    <message>
      <source>What the network went by on this sheet, not where a disease is.</source>
      <translation>ما استندت إليه الشبكة في هذه الورقة، وليس موضع المرض.</translation>
    </message>
    <message>
      <source>spoke for it</source>
      <translation>يؤيّد</translation>
    </message>
    <message>
      <source>spoke against</source>
      <translation>يعارض</translation>
    </message>
  </context>
  <context>
    <name>_FoldButton</name>
    <message>
      <source>Absent findings: {count}</source>
      <translation>الموجودات الغائبة: {count}</translation>
    </message>
    <message>
      <source>Hide them</source>
      <translation>إخفاؤها</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>إظهارها</translation>
    </message>
  </context>
  <context>
    <name>_Form</name>
    <message>
      <source>A note, if you like</source>
      <translation>ملاحظة، إن شئت</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>ملاحظة</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>رجوع</translation>
    </message>
    <message>
      <source>&amp;Show the program's reading</source>
      <translation>أظهر قراءة البرنامج</translation>
    </message>
    <message>
      <source>&amp;Save my reading</source>
      <translation>احفظ قراءتي</translation>
    </message>
  </context>
  <context>
    <name>_PageReports</name>
    <message>
      <source>Exporting…</source>
      <translation>جارٍ التصدير…</translation>
    </message>
    <message>
      <source>Written: {names}</source>
      <translation>كُتب: {names}</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;Open pages…</source>
      <translation>فتح صفحات…</translation>
    </message>
    <message>
      <source>Open photographs, scans or PDFs</source>
      <translation>فتح صور أو مسوح ضوئية أو ملفات PDF</translation>
    </message>
    <message>
      <source>Open &amp;folder…</source>
      <translation>فتح مجلد…</translation>
    </message>
    <message>
      <source>Open all pages of a folder</source>
      <translation>فتح كل صفحات مجلد</translation>
    </message>
    <message>
      <source>&amp;Paste page</source>
      <translation>لصق صفحة</translation>
    </message>
    <message>
      <source>Paste a picture or copied files</source>
      <translation>لصق صورة أو ملفات منسوخة</translation>
    </message>
    <message>
      <source>S&amp;can…</source>
      <translation>مسح ضوئي…</translation>
    </message>
    <message>
      <source>Scan pages, or watch a folder for them</source>
      <translation>مسح صفحات، أو مراقبة مجلد بحثًا عنها</translation>
    </message>
    <message>
      <source>Open the &amp;sample pages</source>
      <translation>فتح صفحات العيّنة</translation>
    </message>
    <message>
      <source>Try the program on its own samples</source>
      <translation>جرّب البرنامج على عيّناته</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>خروج</translation>
    </message>
    <message>
      <source>Close ecgdesk</source>
      <translation>إغلاق ecgdesk</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>إعادة</translation>
    </message>
    <message>
      <source>&amp;Reset corners</source>
      <translation>إعادة ضبط الزوايا</translation>
    </message>
    <message>
      <source>Go back to the corners that the program found</source>
      <translation>العودة إلى الزوايا التي وجدها البرنامج</translation>
    </message>
    <message>
      <source>Rotate a &amp;quarter turn</source>
      <translation>تدوير ربع دورة</translation>
    </message>
    <message>
      <source>Turn the page clockwise</source>
      <translation>تدوير الصفحة باتجاه عقارب الساعة</translation>
    </message>
    <message>
      <source>P&amp;age</source>
      <translation>الصفحة</translation>
    </message>
    <message>
      <source>Show the page with the paper's corners</source>
      <translation>إظهار الصفحة مع زوايا الورقة</translation>
    </message>
    <message>
      <source>&amp;Flat sheet</source>
      <translation>الورقة المسطّحة</translation>
    </message>
    <message>
      <source>Show the paper laid flat</source>
      <translation>إظهار الورقة مبسوطة</translation>
    </message>
    <message>
      <source>Show &amp;evidence</source>
      <translation>إظهار الدلائل</translation>
    </message>
    <message>
      <source>Colour the trace by what spoke for and against the chosen finding</source>
      <translation>تلوين التخطيط بما يؤيّد الموجودة المختارة وما يعارضها</translation>
    </message>
    <message>
      <source>Zoom &amp;in</source>
      <translation>تكبير</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>أكبر</translation>
    </message>
    <message>
      <source>Zoom &amp;out</source>
      <translation>تصغير</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>أصغر</translation>
    </message>
    <message>
      <source>&amp;Whole page</source>
      <translation>الصفحة كاملة</translation>
    </message>
    <message>
      <source>Show the whole page</source>
      <translation>إظهار الصفحة كلها</translation>
    </message>
    <message>
      <source>Page wi&amp;dth</source>
      <translation>عرض الصفحة</translation>
    </message>
    <message>
      <source>Let the page take the whole width</source>
      <translation>إظهار الصفحة بكامل العرض</translation>
    </message>
    <message>
      <source>Act&amp;ual size</source>
      <translation>الحجم الفعلي</translation>
    </message>
    <message>
      <source>One pixel of the page on one of the screen</source>
      <translation>بكسل من الصفحة على بكسل من الشاشة</translation>
    </message>
    <message>
      <source>Pre&amp;vious page</source>
      <translation>الصفحة السابقة</translation>
    </message>
    <message>
      <source>Go to the page before</source>
      <translation>الانتقال إلى الصفحة السابقة</translation>
    </message>
    <message>
      <source>&amp;Next page</source>
      <translation>الصفحة التالية</translation>
    </message>
    <message>
      <source>Go to the page after</source>
      <translation>الانتقال إلى الصفحة التالية</translation>
    </message>
    <message>
      <source>&amp;About ecgdesk</source>
      <translation>حول ecgdesk</translation>
    </message>
    <message>
      <source>Version, licence, what this is not</source>
      <translation>الإصدار والترخيص وما ليس هذا</translation>
    </message>
    <message>
      <source>Turn the frame &amp;left by 1°</source>
      <translation>تدوير الإطار 1° إلى اليسار</translation>
    </message>
    <message>
      <source>Turn the frame of the paper counterclockwise</source>
      <translation>تدوير إطار الورقة عكس عقارب الساعة</translation>
    </message>
    <message>
      <source>Turn the frame ri&amp;ght by 1°</source>
      <translation>تدوير الإطار 1° إلى اليمين</translation>
    </message>
    <message>
      <source>Turn the frame of the paper clockwise</source>
      <translation>تدوير إطار الورقة باتجاه عقارب الساعة</translation>
    </message>
    <message>
      <source>&amp;Find page…</source>
      <translation>البحث عن صفحة…</translation>
    </message>
    <message>
      <source>Search the list of pages</source>
      <translation>البحث في قائمة الصفحات</translation>
    </message>
    <message>
      <source>&amp;Show and sort…</source>
      <translation>إظهار وترتيب…</translation>
    </message>
    <message>
      <source>Choose which pages are listed, and in which order</source>
      <translation>اختيار الصفحات المعروضة وترتيبها</translation>
    </message>
    <message>
      <source>Read &amp;again</source>
      <translation>قراءة من جديد</translation>
    </message>
    <message>
      <source>Read the selected pages again</source>
      <translation>قراءة الصفحات المحددة من جديد</translation>
    </message>
    <message>
      <source>Read &amp;failed pages again</source>
      <translation>قراءة الصفحات الفاشلة من جديد</translation>
    </message>
    <message>
      <source>Read only the pages that failed again</source>
      <translation>قراءة الصفحات التي فشلت فقط من جديد</translation>
    </message>
    <message>
      <source>Read another s&amp;heet of this page</source>
      <translation>قراءة ورقة أخرى من هذه الصفحة</translation>
    </message>
    <message>
      <source>Two ECGs on one page: list it again, with a frame for the other</source>
      <translation>تخطيطان على صفحة واحدة: إدراجها مرة أخرى مع إطار للآخر</translation>
    </message>
    <message>
      <source>Remove from the &amp;list</source>
      <translation>إزالة من القائمة</translation>
    </message>
    <message>
      <source>Take the selected pages off the list; the files stay</source>
      <translation>إزالة الصفحات المحددة من القائمة؛ تبقى الملفات</translation>
    </message>
    <message>
      <source>&amp;Cancel reading</source>
      <translation>إلغاء القراءة</translation>
    </message>
    <message>
      <source>Stop reading the folder after the present page</source>
      <translation>إيقاف قراءة المجلد بعد الصفحة الحالية</translation>
    </message>
    <message>
      <source>&amp;Go on reading</source>
      <translation>متابعة القراءة</translation>
    </message>
    <message>
      <source>Read the pages that are still waiting</source>
      <translation>قراءة الصفحات التي ما زالت تنتظر</translation>
    </message>
    <message>
      <source>Save &amp;table (CSV)…</source>
      <translation>حفظ جدول (CSV)…</translation>
    </message>
    <message>
      <source>Write what was read on all pages to a table for a spreadsheet</source>
      <translation>كتابة ما قُرئ في كل الصفحات في جدول لبرنامج الجداول</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>الإعدادات…</translation>
    </message>
    <message>
      <source>Language, colours, privacy</source>
      <translation>اللغة والألوان والخصوصية</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>مساعدة</translation>
    </message>
    <message>
      <source>How to use ecgdesk</source>
      <translation>كيف تستخدم ecgdesk</translation>
    </message>
    <message>
      <source>&amp;Keyboard</source>
      <translation>لوحة المفاتيح</translation>
    </message>
    <message>
      <source>Every key that does something</source>
      <translation>كل مفتاح له عمل</translation>
    </message>
  </context>
  <context>
    <name>BeatBox</name>
    <message>
      <source>Read a &amp;beat by hand</source>
      <translation>قراءة نبضة يدويًا</translation>
    </message>
    <message>
      <source>Draw a box around a beat to have it read (Ctrl+B)</source>
      <translation>ارسم مربعًا حول نبضة لتُقرأ (Ctrl+B)</translation>
    </message>
    <message>
      <source>There is no beat of a lead in this box. Draw it tighter.</source>
      <translation>لا توجد نبضة من اتجاه في هذا المربع. ارسمه أضيق.</translation>
    </message>
  </context>
  <context>
    <name>Beats</name>
    <message>
      <source>normal</source>
      <translation>طبيعية</translation>
    </message>
    <message>
      <source>supraventricular ectopic</source>
      <translation>هاجرة فوق بطينية</translation>
    </message>
    <message>
      <source>ventricular ectopic</source>
      <translation>هاجرة بطينية</translation>
    </message>
    <message>
      <source>fusion</source>
      <translation>اندماج</translation>
    </message>
    <message>
      <source>not classified</source>
      <translation>غير مصنّفة</translation>
    </message>
    <message>
      <source>{group} ({code}), {percent} %, at {seconds} s</source>
      <translation>{group} ({code})، {percent} %، عند {seconds} ث</translation>
    </message>
    <message>
      <source>Beats: {groups}.</source>
      <translation>النبضات: {groups}.</translation>
    </message>
    <message>
      <source>Patterns: {patterns}.</source>
      <translation>الأنماط: {patterns}.</translation>
    </message>
  </context>
  <context>
    <name>CompareDialog</name>
    <message>
      <source>Earlier ECGs of the same patient</source>
      <translation>تخطيطات سابقة للمريض نفسه</translation>
    </message>
    <message>
      <source>Earlier ECG</source>
      <translation>تخطيط سابق</translation>
    </message>
    <message>
      <source>Unconfirmed computer analysis: compare the traces themselves.</source>
      <translation>تحليل آلي غير مؤكَّد: قارن التخطيطات نفسها.</translation>
    </message>
    <message>
      <source>no date, kept on {day}</source>
      <translation>بلا تاريخ، حُفظ في {day}</translation>
    </message>
    <message>
      <source>present</source>
      <translation>موجود</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>غير متأكد</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>غير موجود</translation>
    </message>
    <message>
      <source>Nothing present.</source>
      <translation>لا شيء موجود.</translation>
    </message>
    <message>
      <source>{name}, now</source>
      <translation>{name}، الآن</translation>
    </message>
  </context>
  <context>
    <name>DateEdit</name>
    <message>
      <source>YYYY-MM-DD</source>
      <translation>YYYY-MM-DD</translation>
    </message>
    <message>
      <source>Not a date: write it as 1950-12-31.</source>
      <translation>ليس تاريخًا: اكتبه مثل 1950-12-31.</translation>
    </message>
  </context>
  <context>
    <name>FilterMenu</name>
    <message>
      <source>Show and sort pages</source>
      <translation>إظهار الصفحات وترتيبها</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>إظهار</translation>
    </message>
    <message>
      <source>All pages</source>
      <translation>كل الصفحات</translation>
    </message>
    <message>
      <source>With the finding</source>
      <translation>مع الموجودة</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>أي موجودة</translation>
    </message>
    <message>
      <source>Sort by</source>
      <translation>ترتيب حسب</translation>
    </message>
    <message>
      <source>Order of opening</source>
      <translation>ترتيب الفتح</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>State, trouble first</source>
      <translation>الحالة، المشكلات أولًا</translation>
    </message>
    <message>
      <source>Probability of the finding</source>
      <translation>احتمال الموجودة</translation>
    </message>
  </context>
  <context>
    <name>FolderChoice</name>
    <message>
      <source>Choose…</source>
      <translation>اختيار…</translation>
    </message>
    <message>
      <source>None chosen</source>
      <translation>لم يُختر شيء</translation>
    </message>
  </context>
  <context>
    <name>GridOverlay</name>
    <message>
      <source>Show the &amp;millimetre grid</source>
      <translation>إظهار شبكة المليمترات</translation>
    </message>
    <message>
      <source>Draw a line every 5 mm, to check the scale against the paper's grid (Ctrl+G)</source>
      <translation>رسم خط كل 5 مم للتحقق من المقياس على شبكة الورق (Ctrl+G)</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>A good photograph</source>
      <translation>صورة جيدة</translation>
    </message>
    <message>
      <source>Lay the paper flat, in even light, without glare. Hold the phone level above it and take in the whole sheet with a little of the table around it. Tap the trace to focus. The grid must be visible: it is the ruler. A scan at 200 or 300 dpi is better still.</source>
      <translation>ضع الورقة مسطّحة في ضوء متساوٍ بلا لمعان. أمسك الهاتف أفقيًا فوقها وصوّر الورقة كلها مع القليل من الطاولة حولها. المس التخطيط لضبط البؤرة. يجب أن تظهر الشبكة: فهي المسطرة. والمسح الضوئي بدقة 200 أو 300 نقطة في البوصة أفضل.</translation>
    </message>
    <message>
      <source>Opening pages</source>
      <translation>فتح الصفحات</translation>
    </message>
    <message>
      <source>Open files or a folder, drop them anywhere in the window, paste a picture, or scan. Every page of a PDF and of a TIFF is listed. Files are only read, never changed.</source>
      <translation>افتح ملفات أو مجلدًا، أو أفلتها في أي مكان من النافذة، أو الصق صورة، أو امسح ضوئيًا. تُدرج كل صفحة من ملف PDF أو TIFF. تُقرأ الملفات فقط ولا تُغيَّر أبدًا.</translation>
    </message>
    <message>
      <source>The corners of the paper</source>
      <translation>زوايا الورقة</translation>
    </message>
    <message>
      <source>The program proposes the four corners. Drag a corner, or the handle in the middle of a side, until the frame lies on the edge of the paper; a loupe shows the place. With the keyboard: Tab chooses a corner, the arrows move it. The page is read again at once. A page on its side is turned by quarter turns.</source>
      <translation>يقترح البرنامج الزوايا الأربع. اسحب زاوية، أو المقبض في وسط أحد الأضلاع، حتى يقع الإطار على حافة الورقة؛ وتُظهر عدسةٌ مكبِّرة الموضع. بلوحة المفاتيح: يختار Tab زاوية وتحرّكها الأسهم. تُقرأ الصفحة من جديد فورًا. والصفحة المائلة على جانبها تُدار بأرباع دورات.</translation>
    </message>
    <message>
      <source>Looking closely</source>
      <translation>النظر عن قرب</translation>
    </message>
    <message>
      <source>The mouse wheel zooms about the pointer; dragging moves the page, and a double-click shows all of it again. Page width and Actual size are in the View menu. On the flat sheet, Show the trace draws what was read of each lead.</source>
      <translation>تكبّر عجلة الفأرة حول المؤشر، والسحب يحرّك الصفحة، والنقر المزدوج يُظهرها كاملة من جديد. «عرض الصفحة» و«الحجم الفعلي» في قائمة «عرض». وعلى الورقة المسطّحة يرسم «إظهار التخطيط المقروء» ما قُرئ من كل اتجاه.</translation>
    </message>
    <message>
      <source>Two ECGs on one page</source>
      <translation>تخطيطان على صفحة واحدة</translation>
    </message>
    <message>
      <source>The larger sheet is read first. Set its corners if need be, then choose Read another sheet of this page in the Pages menu: the page is listed once more, with a frame for the other sheet. Each is read, corrected and kept by itself.</source>
      <translation>تُقرأ الورقة الكبرى أولًا. صحّح زواياها إن لزم، ثم اختر «قراءة ورقة أخرى من هذه الصفحة» في قائمة «الصفحات»: تُدرج الصفحة مرة أخرى مع إطار للورقة الأخرى. وكل منهما تُقرأ وتُصحّح وتُحفظ وحدها.</translation>
    </message>
    <message>
      <source>Reading the result</source>
      <translation>فهم النتيجة</translation>
    </message>
    <message>
      <source>Each bar is one finding with its probability. The hatched part is the range in which the program is unsure; between its ends it says unsure rather than guess. A refused page says why, and what to do about it. It is a second opinion: a physician must over-read every page.</source>
      <translation>كل شريط موجودة واحدة مع احتمالها. الجزء المخطط هو المدى الذي يكون فيه البرنامج غير متأكد؛ وبين طرفيه يقول غير متأكد بدل أن يخمّن. والصفحة المرفوضة تقول السبب وما العمل. إنه رأي ثانٍ: يجب أن يراجع طبيبٌ كل صفحة.</translation>
    </message>
    <message>
      <source>The evidence</source>
      <translation>الدلائل</translation>
    </message>
    <message>
      <source>Show evidence colours the trace by what spoke for and against the chosen finding. It shows what the network went by on this sheet, not where a disease is. It is off at first, because pictures like these make people surer than they should be.</source>
      <translation>إظهار الدلائل يلوّن التخطيط بما يؤيّد الموجودة المختارة وما يعارضها. وهو يُظهر ما استندت إليه الشبكة في هذه الورقة، لا موضع المرض. وهو مطفأ في البداية لأن مثل هذه الصور تزيد الثقة أكثر مما ينبغي.</translation>
    </message>
    <message>
      <source>Your own reading</source>
      <translation>قراءتك أنت</translation>
    </message>
    <message>
      <source>Say whether you agree, or correct the reading. In the settings, Your read first hides the program's reading until you have said what you see.</source>
      <translation>قل هل توافق، أو صحّح القراءة. في الإعدادات، خيار قراءتك أولًا يخفي قراءة البرنامج حتى تقول ما تراه.</translation>
    </message>
    <message>
      <source>A whole folder</source>
      <translation>مجلد كامل</translation>
    </message>
    <message>
      <source>All pages of a folder are read one after another; you can look at one meanwhile. A bad file stops nothing. Cancel stops after the present page, and Go on reading takes up the rest. Save table writes everything to a CSV file.</source>
      <translation>تُقرأ كل صفحات المجلد واحدة تلو الأخرى، ويمكنك النظر في إحداها أثناء ذلك. الملف السيئ لا يوقف شيئًا. إلغاء القراءة يتوقف بعد الصفحة الحالية، ومتابعة القراءة تكمل الباقي. وحفظ جدول يكتب كل شيء في ملف CSV.</translation>
    </message>
    <message>
      <source>Finding a page again</source>
      <translation>العثور على صفحة من جديد</translation>
    </message>
    <message>
      <source>Type a part of its name into the box over the list. The button beside it shows only pages in one state or with one finding, and sorts the list.</source>
      <translation>اكتب جزءًا من اسمها في الخانة فوق القائمة. الزر بجانبها يُظهر الصفحات في حالة معينة أو ذات موجودة معينة فقط، ويرتّب القائمة.</translation>
    </message>
    <message>
      <source>Scanning</source>
      <translation>المسح الضوئي</translation>
    </message>
    <message>
      <source>Scan takes pages from the glass or the feeder of a scanner and reads them as they come. Settings are kept as profiles under names of your own; Alt and a number choose one. A folder can be watched too: new files in it are read by themselves.</source>
      <translation>يأخذ المسح الضوئي الصفحات من زجاج الماسح أو من ملقّمه ويقرؤها كلما وصلت. تُحفظ الإعدادات كملفات إعدادات بأسماء تختارها، ويُختار واحد منها بالمفتاح Alt مع رقم. ويمكن أيضًا مراقبة مجلد: فتُقرأ ملفاته الجديدة تلقائيًا.</translation>
    </message>
    <message>
      <source>Reports and records</source>
      <translation>التقارير والسجلات</translation>
    </message>
    <message>
      <source>Report prints one page or saves it as a PDF; Summary of all pages makes one table. Keep as a record keeps a page with its patient, encrypted on this computer. A lost passphrase cannot be replaced by anybody.</source>
      <translation>يطبع التقرير صفحة واحدة أو يحفظها ملف PDF، ويجمع ملخص كل الصفحات جدولًا واحدًا. ويحفظ «حفظ كسجل» الصفحة مع مريضها مشفّرةً على هذا الحاسوب. ولا يستطيع أحد استبدال عبارة مرور مفقودة.</translation>
    </message>
    <message>
      <source>After a crash</source>
      <translation>بعد تعطّل</translation>
    </message>
    <message>
      <source>The list, the corners and your readings are kept as you work. If the computer stops, ecgdesk offers them at the next start: recover them, delete them, or decide later.</source>
      <translation>تُحفظ القائمة والزوايا وقراءاتك أثناء عملك. إذا توقف الحاسوب، يعرضها ecgdesk عند التشغيل التالي: استعدها أو احذفها أو قرّر لاحقًا.</translation>
    </message>
    <message>
      <source>Your patients' privacy</source>
      <translation>خصوصية مرضاك</translation>
    </message>
    <message>
      <source>Nothing leaves this computer: there is no account and no server. The list of recent files can be switched off in the settings.</source>
      <translation>لا شيء يغادر هذا الحاسوب: لا حساب ولا خادم. ويمكن إيقاف قائمة الملفات الأخيرة في الإعدادات.</translation>
    </message>
  </context>
  <context>
    <name>HelpDialog</name>
    <message>
      <source>Help</source>
      <translation>مساعدة</translation>
    </message>
    <message>
      <source>Search the help</source>
      <translation>البحث في المساعدة</translation>
    </message>
    <message>
      <source>Topics</source>
      <translation>المواضيع</translation>
    </message>
    <message>
      <source>No topic has these words.</source>
      <translation>لا موضوع فيه هذه الكلمات.</translation>
    </message>
  </context>
  <context>
    <name>Intake</name>
    <message>
      <source>Open pages</source>
      <translation>فتح صفحات</translation>
    </message>
    <message>
      <source>Pages ({patterns})</source>
      <translation>صفحات ({patterns})</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>كل الملفات (*)</translation>
    </message>
    <message>
      <source>Open a folder of pages</source>
      <translation>فتح مجلد صفحات</translation>
    </message>
    <message>
      <source>The clipboard holds no picture and no files.</source>
      <translation>لا توجد في الحافظة صورة ولا ملفات.</translation>
    </message>
    <message>
      <source>Let go to open what you are dragging.</source>
      <translation>أفلت لفتح ما تسحبه.</translation>
    </message>
    <message>
      <source>What was dropped holds no picture and no files.</source>
      <translation>ما أُسقط لا يحوي صورة ولا ملفات.</translation>
    </message>
    <message>
      <source>Pages added: {n}</source>
      <translation>صفحات أُضيفت: {n}</translation>
    </message>
    <message>
      <source>Looking for pages…</source>
      <translation>جارٍ البحث عن صفحات…</translation>
    </message>
    <message>
      <source>There is no page in that folder: no JPEG, PNG, TIFF, BMP, WebP, PDF or DICOM file. Choose another folder, or open the files themselves.</source>
      <translation>لا توجد صفحة في هذا المجلد: لا ملف JPEG أو PNG أو TIFF أو BMP أو WebP أو PDF أو DICOM. اختر مجلدًا آخر، أو افتح الملفات نفسها.</translation>
    </message>
  </context>
  <context>
    <name>Keyboard</name>
    <message>
      <source>Arrows</source>
      <translation>الأسهم</translation>
    </message>
    <message>
      <source>On the page</source>
      <translation>على الصفحة</translation>
    </message>
    <message>
      <source>Choose the next corner or side</source>
      <translation>اختيار الزاوية أو الضلع التالي</translation>
    </message>
    <message>
      <source>Move it by 1 pixel, or by 10</source>
      <translation>تحريكه بكسلًا واحدًا أو 10</translation>
    </message>
    <message>
      <source>Move the whole frame</source>
      <translation>تحريك الإطار كله</translation>
    </message>
    <message>
      <source>Give a drag up, or let go of a corner</source>
      <translation>التخلي عن سحب، أو ترك زاوية</translation>
    </message>
    <message>
      <source>Pan while no corner is chosen</source>
      <translation>تحريك الصفحة ما دامت لا زاوية مختارة</translation>
    </message>
    <message>
      <source>Hold the page to pan it with the mouse</source>
      <translation>إمساك الصفحة لتحريكها بالفأرة</translation>
    </message>
    <message>
      <source>Space bar</source>
      <translation>مفتاح المسافة</translation>
    </message>
    <message>
      <source>Zoom about the pointer</source>
      <translation>تكبير حول المؤشر</translation>
    </message>
    <message>
      <source>Mouse wheel</source>
      <translation>عجلة الفأرة</translation>
    </message>
    <message>
      <source>In the scan window</source>
      <translation>في نافذة المسح الضوئي</translation>
    </message>
    <message>
      <source>Choose one of the first nine profiles</source>
      <translation>اختيار أحد ملفات الإعدادات التسعة الأولى</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>في كل مكان</translation>
    </message>
    <message>
      <source>Go to the next control, or back</source>
      <translation>الانتقال إلى العنصر التالي، أو الرجوع</translation>
    </message>
  </context>
  <context>
    <name>ListCommands</name>
    <message>
      <source>{n} pages written to {name}</source>
      <translation>كُتبت {n} من الصفحات في {name}</translation>
    </message>
    <message>
      <source>The frame takes in the whole page. Draw its corners to one of the ECGs first, then choose this again for the other one.</source>
      <translation>يشمل الإطار الصفحة كلها. اسحب زواياه أولًا إلى أحد التخطيطين، ثم اختر هذا مرة أخرى للآخر.</translation>
    </message>
    <message>
      <source>Save table</source>
      <translation>حفظ جدول</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>جداول (*.csv)</translation>
    </message>
    <message>
      <source>readings</source>
      <translation>قراءات</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Reset corners</source>
      <translation>إعادة ضبط الزوايا</translation>
    </message>
    <message>
      <source>Check the corners: the program is not sure where the paper ends. Drag each corner to a corner of the paper.</source>
      <translation>تحقّق من الزوايا: البرنامج غير متأكد أين تنتهي الورقة. اسحب كل زاوية إلى زاوية من الورقة.</translation>
    </message>
    <message>
      <source>Draw a box around a beat. Escape ends this.</source>
      <translation>ارسم مربعًا حول نبضة. مفتاح Escape ينهي ذلك.</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <source>&amp;File</source>
      <translation>ملف</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>تحرير</translation>
    </message>
    <message>
      <source>&amp;Pages</source>
      <translation>الصفحات</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>عرض</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>مساعدة</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>أوامر</translation>
    </message>
  </context>
  <context>
    <name>Messages</name>
    <message>
      <source>Something went wrong that ecgdesk did not foresee ({kind}: {words}). Your files are unchanged; please report it.</source>
      <translation>حدث شيء لم يتوقعه ecgdesk ({kind}: {words}). ملفاتك لم تتغير؛ نرجو الإبلاغ عنه.</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Close this message</source>
      <translation>إغلاق هذه الرسالة</translation>
    </message>
  </context>
  <context>
    <name>PackChoice</name>
    <message>
      <source>Read with the pac&amp;k</source>
      <translation>القراءة بالحزمة</translation>
    </message>
    <message>
      <source>Pages are read with the pack {name} from now on. Those that were read before keep their reading until you read them again.</source>
      <translation>تُقرأ الصفحات من الآن بالحزمة {name}. وما قُرئ قبل ذلك يبقى على قراءته حتى تقرأه من جديد.</translation>
    </message>
    <message>
      <source>Install a pack that is not signed?</source>
      <translation>أتريد تثبيت حزمة غير موقّعة؟</translation>
    </message>
    <message>
      <source>&amp;Install it</source>
      <translation>&amp;ثبّتها</translation>
    </message>
    <message>
      <source>Installed the pack {name}, version {version}, signed by {signer}.</source>
      <translation>ثُبّتت الحزمة {name}، الإصدار {version}، بتوقيع {signer}.</translation>
    </message>
    <message>
      <source>Installed the pack {name}, version {version}; it is not signed.</source>
      <translation>ثُبّتت الحزمة {name}، الإصدار {version}؛ وهي غير موقّعة.</translation>
    </message>
    <message>
      <source>Install a pack</source>
      <translation>تثبيت حزمة</translation>
    </message>
    <message>
      <source>Packs (*.ecgpack)</source>
      <translation>حزم (*.ecgpack)</translation>
    </message>
    <message>
      <source>Install a pack…</source>
      <translation>تثبيت حزمة…</translation>
    </message>
  </context>
  <context>
    <name>Packs</name>
    <message>
      <source>Normal ECG</source>
      <translation>تخطيط طبيعي</translation>
    </message>
    <message>
      <source>Myocardial infarction</source>
      <translation>احتشاء عضلة القلب</translation>
    </message>
    <message>
      <source>ST/T change</source>
      <translation>تغيّر ST/T</translation>
    </message>
    <message>
      <source>Conduction disturbance</source>
      <translation>اضطراب التوصيل</translation>
    </message>
    <message>
      <source>Hypertrophy</source>
      <translation>تضخم</translation>
    </message>
    <message>
      <source>Atrial fibrillation</source>
      <translation>رجفان أذيني</translation>
    </message>
    <message>
      <source>Anterior myocardial infarction</source>
      <translation>احتشاء أمامي لعضلة القلب</translation>
    </message>
    <message>
      <source>Inferior myocardial infarction</source>
      <translation>احتشاء سفلي لعضلة القلب</translation>
    </message>
    <message>
      <source>Lateral myocardial infarction</source>
      <translation>احتشاء جانبي لعضلة القلب</translation>
    </message>
    <message>
      <source>Ischaemic ST/T change</source>
      <translation>تغيّر ST/T إقفاري</translation>
    </message>
    <message>
      <source>ST depression</source>
      <translation>انخفاض ST</translation>
    </message>
    <message>
      <source>Complete left bundle branch block</source>
      <translation>إحصار الحزمة اليسرى الكامل</translation>
    </message>
    <message>
      <source>Incomplete left bundle branch block</source>
      <translation>إحصار الحزمة اليسرى غير الكامل</translation>
    </message>
    <message>
      <source>Complete right bundle branch block</source>
      <translation>إحصار الحزمة اليمنى الكامل</translation>
    </message>
    <message>
      <source>Incomplete right bundle branch block</source>
      <translation>إحصار الحزمة اليمنى غير الكامل</translation>
    </message>
    <message>
      <source>Left anterior fascicular block</source>
      <translation>إحصار الحزيمة الأمامية اليسرى</translation>
    </message>
    <message>
      <source>First-degree AV block</source>
      <translation>إحصار أذيني بطيني من الدرجة الأولى</translation>
    </message>
    <message>
      <source>Intraventricular conduction disturbance</source>
      <translation>اضطراب التوصيل داخل البطينين</translation>
    </message>
    <message>
      <source>Left ventricular hypertrophy</source>
      <translation>تضخم البطين الأيسر</translation>
    </message>
    <message>
      <source>Atrial flutter</source>
      <translation>رفرفة أذينية</translation>
    </message>
    <message>
      <source>Premature ventricular complex</source>
      <translation>مركّب بطيني مبكر</translation>
    </message>
    <message>
      <source>Premature atrial complex</source>
      <translation>مركّب أذيني مبكر</translation>
    </message>
    <message>
      <source>Paced rhythm</source>
      <translation>نظم بناظمة</translation>
    </message>
    <message>
      <source>Sinus tachycardia</source>
      <translation>تسرّع جيبي</translation>
    </message>
    <message>
      <source>Sinus bradycardia</source>
      <translation>تباطؤ جيبي</translation>
    </message>
    <message>
      <source>Sinus arrhythmia</source>
      <translation>لانظم جيبي</translation>
    </message>
    <message>
      <source>Single beats</source>
      <translation>نبضات مفردة</translation>
    </message>
    <message>
      <source>Normal beat</source>
      <translation>نبضة طبيعية</translation>
    </message>
    <message>
      <source>Supraventricular ectopic beat</source>
      <translation>نبضة هاجرة فوق بطينية</translation>
    </message>
    <message>
      <source>Ventricular ectopic beat</source>
      <translation>نبضة هاجرة بطينية</translation>
    </message>
    <message>
      <source>Fusion beat</source>
      <translation>نبضة اندماج</translation>
    </message>
    <message>
      <source>Beat not classified</source>
      <translation>نبضة غير مصنّفة</translation>
    </message>
    <message>
      <source>Left bundle branch block beat</source>
      <translation>نبضة إحصار الحزمة اليسرى</translation>
    </message>
    <message>
      <source>Right bundle branch block beat</source>
      <translation>نبضة إحصار الحزمة اليمنى</translation>
    </message>
    <message>
      <source>Ventricular flutter wave</source>
      <translation>موجة رفرفة بطينية</translation>
    </message>
    <message>
      <source>Seven classes of beats</source>
      <translation>سبع فئات من النبضات</translation>
    </message>
    <message>
      <source>The classes of collections of beat pictures made from the MIT-BIH database.</source>
      <translation>فئات مجموعات صور النبضات المأخوذة من قاعدة MIT-BIH.</translation>
    </message>
    <message>
      <source>In the training recordings left bundle branch block rests on 2 patients, right bundle branch block on 3 patients, ventricular flutter on 1 patient: these classes are experimental. Premature atrial takes in nodal beats.</source>
      <translation>في تسجيلات التدريب يستند إحصار الحزمة اليسرى إلى مريضين، واليمنى إلى 3 مرضى، والرفرفة البطينية إلى مريض واحد: هذه الفئات تجريبية. وتشمل الأذينية المبكرة النبضات العقدية.</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>طبيعي</translation>
    </message>
    <message>
      <source>Left bundle branch block</source>
      <translation>إحصار الحزمة اليسرى</translation>
    </message>
    <message>
      <source>Right bundle branch block</source>
      <translation>إحصار الحزمة اليمنى</translation>
    </message>
    <message>
      <source>Premature atrial contractions</source>
      <translation>تقلصات أذينية مبكرة</translation>
    </message>
    <message>
      <source>Premature ventricular contractions</source>
      <translation>تقلصات بطينية مبكرة</translation>
    </message>
    <message>
      <source>Paced</source>
      <translation>مُنظَّمة بناظمة</translation>
    </message>
    <message>
      <source>The training recordings hold no paced beats: AAMI EC57 leaves paced recordings out.</source>
      <translation>لا تحتوي تسجيلات التدريب نبضات منظَّمة: معيار AAMI EC57 يستبعدها.</translation>
    </message>
    <message>
      <source>Ventricular fibrillation or flutter</source>
      <translation>رجفان أو رفرفة بطينية</translation>
    </message>
    <message>
      <source>12-lead sheet</source>
      <translation>ورقة ذات 12 اتجاهًا</translation>
    </message>
    <message>
      <source>MI and site</source>
      <translation>الاحتشاء وموضعه</translation>
    </message>
    <message>
      <source>Myocardial infarction and where it is, in five categories.</source>
      <translation>احتشاء عضلة القلب وموضعه، في خمس فئات.</translation>
    </message>
    <message>
      <source>Sites overlap: an anterolateral infarction counts as anterior and as lateral. Septal infarction counts as anterior. A posterior or right ventricular infarction alone has no finding of its own. Recent and old infarctions are not told apart.</source>
      <translation>تتداخل المواضع: الاحتشاء الأمامي الجانبي يُعدّ أماميًا وجانبيًا. والاحتشاء الحاجزي يُعدّ أماميًا. والاحتشاء الخلفي أو احتشاء البطين الأيمن وحده ليست له موجودة خاصة. ولا يُفرَّق بين الاحتشاء الحديث والقديم.</translation>
    </message>
    <message>
      <source>Anterior MI</source>
      <translation>احتشاء أمامي</translation>
    </message>
    <message>
      <source>Inferior MI</source>
      <translation>احتشاء سفلي</translation>
    </message>
    <message>
      <source>Lateral MI or other site</source>
      <translation>احتشاء جانبي أو موضع آخر</translation>
    </message>
    <message>
      <source>MI, site unknown</source>
      <translation>احتشاء غير معروف الموضع</translation>
    </message>
    <message>
      <source>No MI</source>
      <translation>لا احتشاء</translation>
    </message>
    <message>
      <source>Four-class page</source>
      <translation>الصفحة في أربع فئات</translation>
    </message>
    <message>
      <source>The four classes of public collections of ECG page pictures.</source>
      <translation>الفئات الأربع للمجموعات العامة من صور صفحات التخطيط.</translation>
    </message>
    <message>
      <source>A page may fall in more than one class or in none. Infarction means any, recent or old. Conduction disturbances, hypertrophy and ST/T changes belong to none of the four, and sinus arrhythmia is not counted as abnormal.</source>
      <translation>قد تقع الصفحة في أكثر من فئة أو في لا شيء. الاحتشاء يعني أي احتشاء، حديثًا أو قديمًا. اضطرابات التوصيل والتضخم وتغيّرات ST/T لا تتبع أيًا من الأربع، ولا يُعدّ اللانظم الجيبي غير طبيعي.</translation>
    </message>
    <message>
      <source>Infarction</source>
      <translation>احتشاء</translation>
    </message>
    <message>
      <source>Abnormal beat or rhythm</source>
      <translation>نبضة أو نظم غير طبيعي</translation>
    </message>
    <message>
      <source>Old infarction</source>
      <translation>احتشاء قديم</translation>
    </message>
    <message>
      <source>The training labels do not tell a recent infarction from an old one.</source>
      <translation>تسميات التدريب لا تفرّق بين احتشاء حديث وقديم.</translation>
    </message>
    <message>
      <source>CPSC 2018, nine classes</source>
      <translation>CPSC 2018، تسع فئات</translation>
    </message>
    <message>
      <source>The classes of the China Physiological Signal Challenge 2018.</source>
      <translation>فئات تحدي China Physiological Signal Challenge 2018.</translation>
    </message>
    <message>
      <source>Bundle branch blocks are the complete ones. The network was trained on another collection's labels: its normal ECG is stricter than a normal rhythm.</source>
      <translation>إحصارات الحزم هي الكاملة. دُرّبت الشبكة على تسميات مجموعة أخرى: تخطيطها الطبيعي أشد صرامة من النظم الطبيعي.</translation>
    </message>
    <message>
      <source>Premature atrial contraction</source>
      <translation>تقلص أذيني مبكر</translation>
    </message>
    <message>
      <source>Premature ventricular contraction</source>
      <translation>تقلص بطيني مبكر</translation>
    </message>
    <message>
      <source>ST elevation</source>
      <translation>ارتفاع ST</translation>
    </message>
    <message>
      <source>No finding of this pack is ST elevation.</source>
      <translation>لا موجودة في هذه الحزمة هي ارتفاع ST.</translation>
    </message>
    <message>
      <source>PhysioNet 2024, eleven labels</source>
      <translation>PhysioNet 2024، إحدى عشرة تسمية</translation>
    </message>
    <message>
      <source>The labels of the George B. Moody PhysioNet Challenge 2024.</source>
      <translation>تسميات تحدي George B. Moody PhysioNet Challenge 2024.</translation>
    </message>
    <message>
      <source>Infarction is found, but not its age. Fast and slow rates are sinus rates only.</source>
      <translation>يُعثر على الاحتشاء لا على عمره. السرعات السريعة والبطيئة جيبية فقط.</translation>
    </message>
    <message>
      <source>Acute myocardial infarction</source>
      <translation>احتشاء حاد لعضلة القلب</translation>
    </message>
    <message>
      <source>Old myocardial infarction</source>
      <translation>احتشاء قديم لعضلة القلب</translation>
    </message>
    <message>
      <source>Atrial fibrillation or flutter</source>
      <translation>رجفان أو رفرفة أذينية</translation>
    </message>
    <message>
      <source>Tachycardia</source>
      <translation>تسرّع القلب</translation>
    </message>
    <message>
      <source>Bradycardia</source>
      <translation>تباطؤ القلب</translation>
    </message>
  </context>
  <context>
    <name>PanelChooser</name>
    <message>
      <source>Answer in the classes of</source>
      <translation>الإجابة بفئات</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>الموجودات</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>لا يُقال</translation>
    </message>
  </context>
  <context>
    <name>PaperByHand</name>
    <message>
      <source>The pa&amp;per by hand</source>
      <translation>الورق يدويًا</translation>
    </message>
    <message>
      <source>&amp;Speed of the paper</source>
      <translation>سرعة الورق</translation>
    </message>
    <message>
      <source>&amp;Height of a millivolt</source>
      <translation>ارتفاع الملّي فولت</translation>
    </message>
    <message>
      <source>&amp;Forget what was set by hand</source>
      <translation>نسيان ما ضُبط يدويًا</translation>
    </message>
    <message>
      <source>As the page shows it</source>
      <translation>كما تُظهره الصفحة</translation>
    </message>
    <message>
      <source>The scale is set. Check it against the paper with the millimetre grid (Ctrl+G).</source>
      <translation>ضُبط المقياس. تحقق منه على الورقة بشبكة المليمترات (Ctrl+G).</translation>
    </message>
    <message>
      <source>Draw a box around 5 mm of the paper. Escape ends this.</source>
      <translation>ارسم مربعًا حول 5 مم من الورق. مفتاح Escape ينهي ذلك.</translation>
    </message>
  </context>
  <context>
    <name>PatientForm</name>
    <message>
      <source>female</source>
      <translation>أنثى</translation>
    </message>
    <message>
      <source>male</source>
      <translation>ذكر</translation>
    </message>
    <message>
      <source>other</source>
      <translation>آخر</translation>
    </message>
    <message>
      <source>Patient's &amp;name</source>
      <translation>اسم المريض</translation>
    </message>
    <message>
      <source>Patient's n&amp;umber</source>
      <translation>رقم المريض</translation>
    </message>
    <message>
      <source>&amp;Born</source>
      <translation>تاريخ الميلاد</translation>
    </message>
    <message>
      <source>Se&amp;x</source>
      <translation>الجنس</translation>
    </message>
    <message>
      <source>&amp;Date of the ECG</source>
      <translation>تاريخ التخطيط</translation>
    </message>
  </context>
  <context>
    <name>ProfileChoice</name>
    <message>
      <source>Settings of your own</source>
      <translation>إعداداتك الخاصة</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>ملف إعدادات</translation>
    </message>
    <message>
      <source>Alt+1 to Alt+9 choose one of the first nine profiles</source>
      <translation>تختار المفاتيح من Alt+1 إلى Alt+9 أحد ملفات الإعدادات التسعة الأولى</translation>
    </message>
    <message>
      <source>Sa&amp;ve as…</source>
      <translation>حفظ باسم…</translation>
    </message>
    <message>
      <source>Keep these settings, region included, under a name</source>
      <translation>حفظ هذه الإعدادات، مع المنطقة، تحت اسم</translation>
    </message>
    <message>
      <source>Re&amp;move</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <source>Forget this profile</source>
      <translation>نسيان ملف الإعدادات هذا</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation>قياسي</translation>
    </message>
    <message>
      <source>Keep these settings</source>
      <translation>حفظ هذه الإعدادات</translation>
    </message>
    <message>
      <source>Name of the profile:</source>
      <translation>اسم ملف الإعدادات:</translation>
    </message>
  </context>
  <context>
    <name>QObject</name>
    <message>
      <source>About ecgdesk</source>
      <translation>حول ecgdesk</translation>
    </message>
    <message>
      <source>Reads ECG printouts on this computer, without a network or an account. A second opinion, not a diagnosis and not a medical device: a physician must over-read every page.

Licence: Apache 2.0.</source>
      <translation>يقرأ تخطيطات القلب المطبوعة على هذا الحاسوب بلا شبكة ولا حساب. رأي ثانٍ وليس تشخيصًا ولا جهازًا طبيًا: يجب أن يراجع طبيبٌ كل صفحة.

الترخيص: Apache 2.0.</translation>
    </message>
  </context>
  <context>
    <name>QuadTool</name>
    <message>
      <source>Rotate page</source>
      <translation>تدوير الصفحة</translation>
    </message>
    <message>
      <source>Turn frame</source>
      <translation>تدوير الإطار</translation>
    </message>
    <message>
      <source>Move corner</source>
      <translation>تحريك زاوية</translation>
    </message>
    <message>
      <source>Side {number} of 4: the arrow keys move it.</source>
      <translation>الضلع {number} من 4: تحرّكه الأسهم.</translation>
    </message>
    <message>
      <source>Corner {number} of 4: the arrow keys move it.</source>
      <translation>الزاوية {number} من 4: تحرّكها الأسهم.</translation>
    </message>
    <message>
      <source>Nudge corner</source>
      <translation>ضبط زاوية</translation>
    </message>
  </context>
  <context>
    <name>Reading</name>
    <message>
      <source>present</source>
      <translation>موجود</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>غير متأكد</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>غير موجود</translation>
    </message>
    <message>
      <source>experimental</source>
      <translation>تجريبي</translation>
    </message>
    <message>
      <source>Absent below {low}, present from {high}, unsure between.</source>
      <translation>غير موجود تحت {low}، موجود ابتداءً من {high}، وغير متأكد بينهما.</translation>
    </message>
    <message>
      <source>Called present: finds {sens} of those who have it, and clears {spec} of those who do not ({data}).</source>
      <translation>حين يقال موجود: يجد {sens} ممن لديهم، ويبرّئ {spec} ممن ليس لديهم ({data}).</translation>
    </message>
    <message>
      <source>Experimental: measured too weak, or on too few pages, to be relied on.</source>
      <translation>تجريبي: قيس ضعيفًا أو على صفحات قليلة فلا يُعتمد عليه.</translation>
    </message>
  </context>
  <context>
    <name>ReadingPanel</name>
    <message>
      <source>Reading</source>
      <translation>القراءة</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>جارٍ القراءة…</translation>
    </message>
    <message>
      <source>Hatched: the range in which the program is unsure. Choose a finding to see what spoke for it.</source>
      <translation>المخطط: المدى الذي يكون فيه البرنامج غير متأكد. اختر موجودة لترى ما أيّدها.</translation>
    </message>
    <message>
      <source>Unconfirmed computer analysis: a second opinion, not a diagnosis. A physician must over-read it. A negative reading does not exclude infarction.</source>
      <translation>تحليل آلي غير مؤكَّد: رأي ثانٍ وليس تشخيصًا. يجب أن يراجعه طبيب. القراءة السلبية لا تنفي الاحتشاء.</translation>
    </message>
    <message>
      <source>No page open</source>
      <translation>لا صفحة مفتوحة</translation>
    </message>
    <message>
      <source>Not read</source>
      <translation>لم تُقرأ</translation>
    </message>
    <message>
      <source>Not read: the program refuses this page</source>
      <translation>لم تُقرأ: البرنامج يرفض هذه الصفحة</translation>
    </message>
    <message>
      <source>Read with the pack {name}, version {version}</source>
      <translation>قُرئت بالحزمة {name}، الإصدار {version}</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>قُرئت</translation>
    </message>
    <message>
      <source>Read. Heart rate {rate} a minute</source>
      <translation>قُرئت. سرعة القلب {rate} في الدقيقة</translation>
    </message>
  </context>
  <context>
    <name>Recent</name>
    <message>
      <source>Open &amp;recent</source>
      <translation>فتح الأخيرة</translation>
    </message>
    <message>
      <source>&amp;Forget this list</source>
      <translation>نسيان هذه القائمة</translation>
    </message>
  </context>
  <context>
    <name>RecordDialog</name>
    <message>
      <source>Change the record</source>
      <translation>تغيير السجل</translation>
    </message>
    <message>
      <source>Keep as a record</source>
      <translation>حفظ كسجل</translation>
    </message>
    <message>
      <source>not reviewed</source>
      <translation>لم يُراجع</translation>
    </message>
    <message>
      <source>&amp;Reviewer</source>
      <translation>المُراجع</translation>
    </message>
    <message>
      <source>Re&amp;view</source>
      <translation>المراجعة</translation>
    </message>
    <message>
      <source>Reading in your &amp;words</source>
      <translation>القراءة بكلماتك</translation>
    </message>
    <message>
      <source>N&amp;otes</source>
      <translation>ملاحظات</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Encrypted on this computer. Nothing is required.</source>
      <translation>مشفّر على هذا الحاسوب. لا شيء إلزامي.</translation>
    </message>
    <message>
      <source>&amp;Earlier ECGs of this patient: {n}…</source>
      <translation>تخطيطات سابقة لهذا المريض: {n}…</translation>
    </message>
    <message>
      <source>“{text}” is not a date: write it as 1950-12-31.</source>
      <translation>«{text}» ليس تاريخًا: اكتبه مثل 1950-12-31.</translation>
    </message>
  </context>
  <context>
    <name>Recording</name>
    <message>
      <source>&amp;Keep as a record…</source>
      <translation>حفظ كسجل…</translation>
    </message>
    <message>
      <source>Keep this page, its reading and whose it is, encrypted on this computer</source>
      <translation>حفظ هذه الصفحة وقراءتها وصاحبها، مشفّرة على هذا الحاسوب</translation>
    </message>
    <message>
      <source>&amp;Records…</source>
      <translation>السجلات…</translation>
    </message>
    <message>
      <source>Search the records, compare, back up</source>
      <translation>البحث في السجلات والمقارنة والنسخ الاحتياطي</translation>
    </message>
    <message>
      <source>Kept as a record of {name}.</source>
      <translation>حُفظ كسجل لـ {name}.</translation>
    </message>
    <message>
      <source>Kept as a record.</source>
      <translation>حُفظ كسجل.</translation>
    </message>
  </context>
  <context>
    <name>Records</name>
    <message>
      <source>refused</source>
      <translation>مرفوضة</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>المريض</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>الرقم</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>تاريخ الميلاد</translation>
    </message>
    <message>
      <source>Date of the ECG</source>
      <translation>تاريخ التخطيط</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>الموجودات</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>المراجعة</translation>
    </message>
    <message>
      <source>agreed</source>
      <translation>موافَق عليها</translation>
    </message>
    <message>
      <source>corrected</source>
      <translation>مصحَّحة</translation>
    </message>
  </context>
  <context>
    <name>RecordsBrowser</name>
    <message>
      <source>Name, number or date of the ECG</source>
      <translation>اسم التخطيط أو رقمه أو تاريخه</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>موجودة</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>المراجعة</translation>
    </message>
    <message>
      <source>Any finding</source>
      <translation>أي موجودة</translation>
    </message>
    <message>
      <source>Reviewed or not</source>
      <translation>روجع أو لم يُراجع</translation>
    </message>
    <message>
      <source>Not reviewed</source>
      <translation>لم يُراجع</translation>
    </message>
    <message>
      <source>Records</source>
      <translation>السجلات</translation>
    </message>
    <message>
      <source>&amp;Open in the window</source>
      <translation>فتح في النافذة</translation>
    </message>
    <message>
      <source>&amp;Change…</source>
      <translation>تغيير…</translation>
    </message>
    <message>
      <source>&amp;Side by side…</source>
      <translation>جنبًا إلى جنب…</translation>
    </message>
    <message>
      <source>since</source>
      <translation>منذ</translation>
    </message>
    <message>
      <source>until</source>
      <translation>حتى</translation>
    </message>
    <message>
      <source>Records found: {n}</source>
      <translation>سجلات وُجدت: {n}</translation>
    </message>
    <message>
      <source>The first {n} are shown: say more of what you look for.</source>
      <translation>تُعرض أول {n}: زد ما تبحث عنه تحديدًا.</translation>
    </message>
    <message>
      <source>No record was found.</source>
      <translation>لم يُعثر على سجل.</translation>
    </message>
    <message>
      <source>&amp;Side by side with earlier ones ({n})…</source>
      <translation>جنبًا إلى جنب مع السابقة ({n})…</translation>
    </message>
    <message>
      <source>Read with the pack {name}, version {version}</source>
      <translation>قُرئت بالحزمة {name}، الإصدار {version}</translation>
    </message>
  </context>
  <context>
    <name>RecordsGate</name>
    <message>
      <source>Use the &amp;keychain of this computer</source>
      <translation>استخدام سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
      <source>Use this &amp;passphrase</source>
      <translation>استخدام عبارة المرور هذه</translation>
    </message>
    <message>
      <source>Pass&amp;phrase</source>
      <translation>عبارة المرور</translation>
    </message>
    <message>
      <source>&amp;Open the records</source>
      <translation>فتح السجلات</translation>
    </message>
    <message>
      <source>&amp;Restore a backup from a file…</source>
      <translation>استعادة نسخة احتياطية من ملف…</translation>
    </message>
    <message>
      <source>Opening and checking the records…</source>
      <translation>جارٍ فتح السجلات وفحصها…</translation>
    </message>
    <message>
      <source>Restore the &amp;last backup, of {day}</source>
      <translation>استعادة آخر نسخة احتياطية، {day}</translation>
    </message>
    <message>
      <source>There is no backup here</source>
      <translation>لا نسخة احتياطية هنا</translation>
    </message>
    <message>
      <source>Keep records</source>
      <translation>حفظ السجلات</translation>
    </message>
    <message>
      <source>A record is a page with its corners, its reading, the patient and what you say of it. Records stay on this computer, in one encrypted file. Choose how it is locked:</source>
      <translation>السجل صفحة مع زواياها وقراءتها والمريض وما تقوله عنها. تبقى السجلات على هذا الحاسوب في ملف واحد مشفّر. اختر كيف يُقفل:</translation>
    </message>
    <message>
      <source>Nothing to remember. The records open for this user of this computer only; a backup has a passphrase of its own.</source>
      <translation>لا شيء لتتذكره. تُفتح السجلات لهذا المستخدم على هذا الحاسوب فقط؛ وللنسخة الاحتياطية عبارة مرور خاصة بها.</translation>
    </message>
    <message>
      <source>New passphrase ({n} letters or more)</source>
      <translation>عبارة مرور جديدة ({n} أحرف أو أكثر)</translation>
    </message>
    <message>
      <source>The same again</source>
      <translation>نفسها مرة أخرى</translation>
    </message>
    <message>
      <source>Nobody can open the records without it, and nobody can find it out for you: four words that do not belong together are easy to keep in mind.</source>
      <translation>لا أحد يستطيع فتح السجلات من دونها، ولا أحد يستطيع معرفتها لك: أربع كلمات لا رابط بينها سهلة التذكر.</translation>
    </message>
    <message>
      <source>The records are locked</source>
      <translation>السجلات مقفلة</translation>
    </message>
    <message>
      <source>The records are damaged</source>
      <translation>السجلات تالفة</translation>
    </message>
    <message>
      <source>A backup takes their place; the damaged file is put beside it under another name, not removed. Records kept since the backup are missing in it.</source>
      <translation>تحل نسخة احتياطية محلها؛ ويوضع الملف التالف بجانبها باسم آخر ولا يُحذف. السجلات المحفوظة بعد النسخة تنقصها.</translation>
    </message>
    <message>
      <source>The two passphrases are not the same. Type them again.</source>
      <translation>عبارتا المرور ليستا متطابقتين. اكتبهما من جديد.</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>نسخ احتياطية</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>كل الملفات (*)</translation>
    </message>
    <message>
      <source>Passphrase of {name}:</source>
      <translation>عبارة مرور {name}:</translation>
    </message>
    <message>
      <source>Wait {n} s</source>
      <translation>انتظر {n} ث</translation>
    </message>
  </context>
  <context>
    <name>RecordsWindow</name>
    <message>
      <source>Records</source>
      <translation>السجلات</translation>
    </message>
    <message>
      <source>&amp;Back up to a file…</source>
      <translation>نسخ احتياطي إلى ملف…</translation>
    </message>
    <message>
      <source>One encrypted file with a passphrase of its own, for another computer</source>
      <translation>ملف واحد مشفّر بعبارة مرور خاصة به، لحاسوب آخر</translation>
    </message>
    <message>
      <source>Save as &amp;table…</source>
      <translation>حفظ كجدول…</translation>
    </message>
    <message>
      <source>The records listed, as CSV for a spreadsheet. That file is not encrypted.</source>
      <translation>السجلات المعروضة بصيغة CSV لبرنامج الجداول. ذلك الملف غير مشفّر.</translation>
    </message>
    <message>
      <source>&amp;Lock</source>
      <translation>قفل</translation>
    </message>
    <message>
      <source>Back up to a file</source>
      <translation>نسخ احتياطي إلى ملف</translation>
    </message>
    <message>
      <source>A passphrase for the backup. Whoever restores it needs it; it is kept nowhere.</source>
      <translation>عبارة مرور للنسخة الاحتياطية. يحتاجها من يستعيدها؛ ولا تُحفظ في أي مكان.</translation>
    </message>
    <message>
      <source>Backing up…</source>
      <translation>جارٍ النسخ الاحتياطي…</translation>
    </message>
    <message>
      <source>Backed up to {name}.</source>
      <translation>نُسخت احتياطيًا إلى {name}.</translation>
    </message>
    <message>
      <source>Save as table</source>
      <translation>حفظ كجدول</translation>
    </message>
    <message>
      <source>Records written to {name}: {n}.</source>
      <translation>سجلات كُتبت في {name}: {n}.</translation>
    </message>
  </context>
  <context>
    <name>RecoverBar</name>
    <message>
      <source>&amp;Recover</source>
      <translation>استعادة</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>حذف</translation>
    </message>
    <message>
      <source>&amp;Not now</source>
      <translation>ليس الآن</translation>
    </message>
    <message>
      <source>ecgdesk was closed before its work was done. Pages left from then: {n}. Bring them back?</source>
      <translation>أُغلق ecgdesk قبل أن ينتهي عمله. صفحات بقيت من حينها: {n}. هل نعيدها؟</translation>
    </message>
  </context>
  <context>
    <name>Report</name>
    <message>
      <source>Pack {name} {version}, model SHA-256 {sha256}</source>
      <translation>الحزمة {name} {version}، النموذج SHA-256 {sha256}</translation>
    </message>
    <message>
      <source>Summary of ECG pages</source>
      <translation>ملخص صفحات التخطيط</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>الصفحات</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>قُرئت</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>مرفوضة</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>فشلت</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>الصفحة</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>Heart rate</source>
      <translation>سرعة القلب</translation>
    </message>
    <message>
      <source>Findings and remarks</source>
      <translation>الموجودات والملاحظات</translation>
    </message>
    <message>
      <source>ecgdesk {version}</source>
      <translation>ecgdesk {version}</translation>
    </message>
    <message>
      <source>Page {page} of {total}</source>
      <translation>الصفحة {page} من {total}</translation>
    </message>
    <message>
      <source>{file}, page {page}</source>
      <translation>{file}، الصفحة {page}</translation>
    </message>
    <message>
      <source>read</source>
      <translation>قُرئت</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>مرفوضة</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>فشلت</translation>
    </message>
    <message>
      <source>no finding present</source>
      <translation>لا موجودة حاضرة</translation>
    </message>
    <message>
      <source>Present: {names}</source>
      <translation>موجود: {names}</translation>
    </message>
    <message>
      <source>Unsure: {names}</source>
      <translation>غير متأكد: {names}</translation>
    </message>
    <message>
      <source>ECG report</source>
      <translation>تقرير تخطيط القلب</translation>
    </message>
    <message>
      <source>Findings of the program</source>
      <translation>موجودات البرنامج</translation>
    </message>
    <message>
      <source>Not read: the program refuses this page</source>
      <translation>لم تُقرأ: البرنامج يرفض هذه الصفحة</translation>
    </message>
    <message>
      <source>Hatched: the range in which the program is unsure. Highest first.</source>
      <translation>المخطط: المدى الذي يكون فيه البرنامج غير متأكد. الأعلى أولًا.</translation>
    </message>
    <message>
      <source>Quality of the page</source>
      <translation>جودة الصفحة</translation>
    </message>
    <message>
      <source>Physician's reading</source>
      <translation>قراءة الطبيب</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>التوقيع</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>التاريخ</translation>
    </message>
    <message>
      <source>{date} (age {age})</source>
      <translation>{date} (العمر {age})</translation>
    </message>
    <message>
      <source>female</source>
      <translation>أنثى</translation>
    </message>
    <message>
      <source>male</source>
      <translation>ذكر</translation>
    </message>
    <message>
      <source>other</source>
      <translation>آخر</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>المريض</translation>
    </message>
    <message>
      <source>Patient number</source>
      <translation>رقم المريض</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>تاريخ الميلاد</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>الجنس</translation>
    </message>
    <message>
      <source>Date of the ECG</source>
      <translation>تاريخ التخطيط</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>لم تُقَس</translation>
    </message>
    <message>
      <source>{rate} a minute</source>
      <translation>{rate} في الدقيقة</translation>
    </message>
    <message>
      <source>a page without a file</source>
      <translation>صفحة بلا ملف</translation>
    </message>
    <message>
      <source>Beats</source>
      <translation>النبضات</translation>
    </message>
    <message>
      <source>normal</source>
      <translation>طبيعية</translation>
    </message>
    <message>
      <source>supraventricular ectopic</source>
      <translation>هاجرة فوق بطينية</translation>
    </message>
    <message>
      <source>ventricular ectopic</source>
      <translation>هاجرة بطينية</translation>
    </message>
    <message>
      <source>fusion</source>
      <translation>اندماج</translation>
    </message>
    <message>
      <source>not classified</source>
      <translation>غير مصنّفة</translation>
    </message>
    <message>
      <source>present from {high}, absent below {low}</source>
      <translation>موجود ابتداءً من {high}، غير موجود تحت {low}</translation>
    </message>
    <message>
      <source>sensitivity {sens}, specificity {spec}</source>
      <translation>الحساسية {sens}، النوعية {spec}</translation>
    </message>
    <message>
      <source>cannot tell</source>
      <translation>لا يمكنها القول</translation>
    </message>
    <message>
      <source>No doubt about the quality of this page.</source>
      <translation>لا شك في جودة هذه الصفحة.</translation>
    </message>
    <message>
      <source>Read before the program's findings were seen</source>
      <translation>قُرئت قبل رؤية موجودات البرنامج</translation>
    </message>
    <message>
      <source>agrees with the program</source>
      <translation>يوافق البرنامج</translation>
    </message>
    <message>
      <source>does not agree with the program</source>
      <translation>لا يوافق البرنامج</translation>
    </message>
    <message>
      <source>Reviewed by</source>
      <translation>راجعها</translation>
    </message>
    <message>
      <source>In their own words</source>
      <translation>بكلماته</translation>
    </message>
    <message>
      <source>Sensitivity and specificity measured on {data}</source>
      <translation>الحساسية والنوعية مقيستان على {data}</translation>
    </message>
    <message>
      <source>The paper was whitened and its shadows taken away.</source>
      <translation>جرى تبييض الورق وإزالة الظلال عنه.</translation>
    </message>
    <message>
      <source>Coloured: what spoke for (orange) and against (blue) {finding}.</source>
      <translation>الملوّن: ما أيّد (برتقالي) وما عارض (أزرق) {finding}.</translation>
    </message>
    <message>
      <source>At true scale: 25 mm/s on the sheet is 25 mm/s here.</source>
      <translation>بالمقياس الحقيقي: 25 مم/ث على الورقة هي 25 مم/ث هنا.</translation>
    </message>
    <message>
      <source>At {percent} of its size: 25 mm/s on the sheet is {speed} mm/s here.</source>
      <translation>بنسبة {percent} من حجمها: 25 مم/ث على الورقة هي {speed} مم/ث هنا.</translation>
    </message>
    <message>
      <source>No grid was found: do not measure on this picture.</source>
      <translation>لم يُعثر على شبكة: لا تقس على هذه الصورة.</translation>
    </message>
  </context>
  <context>
    <name>ReportDialog</name>
    <message>
      <source>Saved as {name}</source>
      <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
      <source>Copied as text</source>
      <translation>نُسخ كنص</translation>
    </message>
    <message>
      <source>Sent to {name}</source>
      <translation>أُرسل إلى {name}</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>حفظ كملف PDF</translation>
    </message>
    <message>
      <source>Copy as &amp;text</source>
      <translation>نسخ كنص</translation>
    </message>
    <message>
      <source>Save as P&amp;DF…</source>
      <translation>حفظ كملف PDF…</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>طباعة…</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>&amp;FHIR bundle…</source>
      <translation>حزمة FHIR…</translation>
    </message>
    <message>
      <source>&amp;DICOM, this report as PDF…</source>
      <translation>DICOM، هذا التقرير بصيغة PDF…</translation>
    </message>
    <message>
      <source>DICOM, the &amp;sheet as a picture…</source>
      <translation>DICOM، الورقة كصورة…</translation>
    </message>
    <message>
      <source>The &amp;traces as numbers (CSV and WFDB)…</source>
      <translation>التخطيطات كأرقام (CSV وWFDB)…</translation>
    </message>
    <message>
      <source>Without the patient's &amp;name, for research…</source>
      <translation>بدون اسم المريض، للبحث العلمي…</translation>
    </message>
    <message>
      <source>&amp;Export</source>
      <translation>تصدير</translation>
    </message>
  </context>
  <context>
    <name>ReportForm</name>
    <message>
      <source>Show what spoke for the &amp;finding</source>
      <translation>إظهار ما أيّد الموجودة</translation>
    </message>
    <message>
      <source>Wh&amp;ite paper, without shadows</source>
      <translation>ورق أبيض بلا ظلال</translation>
    </message>
    <message>
      <source>Add the s&amp;heet on a page of its own</source>
      <translation>إضافة الورقة في صفحة مستقلة</translation>
    </message>
    <message>
      <source>Print the &amp;letterhead</source>
      <translation>طباعة الترويسة</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>المريض</translation>
    </message>
    <message>
      <source>Physician's reading</source>
      <translation>قراءة الطبيب</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>الورق</translation>
    </message>
    <message>
      <source>Letterhead</source>
      <translation>الترويسة</translation>
    </message>
    <message>
      <source>Ph&amp;ysician</source>
      <translation>الطبيب</translation>
    </message>
    <message>
      <source>O&amp;wn reading</source>
      <translation>القراءة الخاصة</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Letter</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>تلقائي</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>عمودي</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>أفقي</translation>
    </message>
    <message>
      <source>&amp;Size</source>
      <translation>الحجم</translation>
    </message>
    <message>
      <source>&amp;Orientation</source>
      <translation>الاتجاه</translation>
    </message>
    <message>
      <source>Line {n} of the letterhead</source>
      <translation>السطر {n} من الترويسة</translation>
    </message>
    <message>
      <source>Logo: PNG, JPEG or SVG</source>
      <translation>الشعار: PNG أو JPEG أو SVG</translation>
    </message>
    <message>
      <source>File of the logo</source>
      <translation>ملف الشعار</translation>
    </message>
    <message>
      <source>C&amp;hoose…</source>
      <translation>اختيار…</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>الشعار</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>صور</translation>
    </message>
  </context>
  <context>
    <name>Reporting</name>
    <message>
      <source>&amp;Report, print and export…</source>
      <translation>تقرير وطباعة وتصدير…</translation>
    </message>
    <message>
      <source>Look at the report of this page, print, save or export it</source>
      <translation>عرض تقرير هذه الصفحة وطباعته وحفظه وتصديره</translation>
    </message>
    <message>
      <source>S&amp;ummary of all pages…</source>
      <translation>ملخص كل الصفحات…</translation>
    </message>
    <message>
      <source>One table of all pages of the list, to print or save</source>
      <translation>جدول واحد لكل صفحات القائمة، للطباعة أو الحفظ</translation>
    </message>
    <message>
      <source>Report of {name}</source>
      <translation>تقرير {name}</translation>
    </message>
    <message>
      <source>Summary of all pages</source>
      <translation>ملخص كل الصفحات</translation>
    </message>
    <message>
      <source>summary</source>
      <translation>ملخص</translation>
    </message>
  </context>
  <context>
    <name>ReportView</name>
    <message>
      <source>Preview of the report</source>
      <translation>معاينة التقرير</translation>
    </message>
  </context>
  <context>
    <name>ReviewBox</name>
    <message>
      <source>I &amp;agree</source>
      <translation>أوافق</translation>
    </message>
    <message>
      <source>&amp;Correct…</source>
      <translation>تصحيح…</translation>
    </message>
    <message>
      <source>Chan&amp;ge my reading</source>
      <translation>تغيير قراءتي</translation>
    </message>
    <message>
      <source>Your read first: what do you see? Then the program shows its reading.</source>
      <translation>قراءتك أولًا: ماذا ترى؟ ثم يُظهر البرنامج قراءته.</translation>
    </message>
    <message>
      <source>Do you agree with this reading?</source>
      <translation>هل توافق على هذه القراءة؟</translation>
    </message>
    <message>
      <source>Reviewed: you agree with this reading.</source>
      <translation>روجعت: أنت توافق على هذه القراءة.</translation>
    </message>
    <message>
      <source>Reviewed. Your reading: {reading}</source>
      <translation>روجعت. قراءتك: {reading}</translation>
    </message>
    <message>
      <source>Before you saw the program's reading you said: {reading}</source>
      <translation>قبل أن ترى قراءة البرنامج قلت: {reading}</translation>
    </message>
    <message>
      <source>What do you see on this page?</source>
      <translation>ماذا ترى في هذه الصفحة؟</translation>
    </message>
    <message>
      <source>none of the findings</source>
      <translation>لا شيء من الموجودات</translation>
    </message>
  </context>
  <context>
    <name>Reviewing</name>
    <message>
      <source>&amp;Agree with the reading</source>
      <translation>الموافقة على القراءة</translation>
    </message>
    <message>
      <source>Say that you see the same on this page</source>
      <translation>القول إنك ترى الشيء نفسه في هذه الصفحة</translation>
    </message>
    <message>
      <source>C&amp;orrect the reading…</source>
      <translation>تصحيح القراءة…</translation>
    </message>
    <message>
      <source>Say what you see on this page instead</source>
      <translation>القول ما تراه أنت في هذه الصفحة</translation>
    </message>
  </context>
  <context>
    <name>Run</name>
    <message>
      <source>Cancelling…</source>
      <translation>جارٍ الإلغاء…</translation>
    </message>
    <message>
      <source>Stopped: {done} of {total} pages read</source>
      <translation>توقفت: قُرئت {done} من {total} صفحة</translation>
    </message>
    <message>
      <source>All {total} pages done</source>
      <translation>انتهت كل الصفحات، {total}</translation>
    </message>
    <message>
      <source>{done} of {total} pages read</source>
      <translation>قُرئت {done} من {total} صفحة</translation>
    </message>
    <message>
      <source>Read: {read}. Refused: {refused}. Failed: {failed}.</source>
      <translation>قُرئت: {read}. رُفضت: {refused}. فشلت: {failed}.</translation>
    </message>
    <message>
      <source>Less than a minute left</source>
      <translation>بقي أقل من دقيقة</translation>
    </message>
    <message>
      <source>About {minutes} min left</source>
      <translation>بقي نحو {minutes} د</translation>
    </message>
    <message>
      <source>About {hours} h {minutes} min left</source>
      <translation>بقي نحو {hours} س {minutes} د</translation>
    </message>
  </context>
  <context>
    <name>ScaleTool</name>
    <message>
      <source>Set the s&amp;cale by hand</source>
      <translation>ضبط المقياس يدويًا</translation>
    </message>
    <message>
      <source>Draw a box around one large square of the grid, 5 mm by 5 mm (Ctrl+M)</source>
      <translation>ارسم مربعًا حول مربع كبير من الشبكة، 5 مم في 5 مم (Ctrl+M)</translation>
    </message>
    <message>
      <source>This box is too small to measure. Zoom in, then draw around 5 mm.</source>
      <translation>هذا المربع أصغر من أن يُقاس. كبّر ثم ارسم حول 5 مم.</translation>
    </message>
  </context>
  <context>
    <name>ScanDialog</name>
    <message>
      <source>Scan pages</source>
      <translation>مسح صفحات</translation>
    </message>
    <message>
      <source>Scan &amp;again</source>
      <translation>مسح من جديد</translation>
    </message>
    <message>
      <source>Pre&amp;view</source>
      <translation>معاينة</translation>
    </message>
    <message>
      <source>Whole &amp;glass</source>
      <translation>الزجاج كله</translation>
    </message>
    <message>
      <source>Scan everything again, not only a region</source>
      <translation>مسح كل شيء من جديد، لا منطقة فقط</translation>
    </message>
    <message>
      <source>Pages appear in the window as they come.</source>
      <translation>تظهر الصفحات في النافذة كلما وصلت.</translation>
    </message>
    <message>
      <source>&amp;Scan</source>
      <translation>مسح</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>&amp;Watch a folder</source>
      <translation>مراقبة مجلد</translation>
    </message>
    <message>
      <source>For a copier, an ECG machine or a phone that drops files: each new file in the folder is opened and read by itself once it is whole. Files stay where they are.</source>
      <translation>لناسخة أو جهاز تخطيط أو هاتف يضع ملفات: كل ملف جديد في المجلد يُفتح ويُقرأ من تلقاء نفسه حالما يكتمل. تبقى الملفات حيث هي.</translation>
    </message>
    <message>
      <source>Folder to watch</source>
      <translation>المجلد المراقَب</translation>
    </message>
    <message>
      <source>Folder for scanned pages</source>
      <translation>مجلد الصفحات الممسوحة</translation>
    </message>
    <message>
      <source>Scanner</source>
      <translation>الماسح الضوئي</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>ملف إعدادات</translation>
    </message>
    <message>
      <source>Pages go to</source>
      <translation>تُحفظ الصفحات في</translation>
    </message>
    <message>
      <source>Scanning…</source>
      <translation>جارٍ المسح…</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>جارٍ النظر…</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>جارٍ الإلغاء…</translation>
    </message>
    <message>
      <source>Scanning page {number}…</source>
      <translation>جارٍ مسح الصفحة {number}…</translation>
    </message>
    <message>
      <source>Pages scanned: {n}</source>
      <translation>صفحات مُسحت: {n}</translation>
    </message>
    <message>
      <source>Cancelled.</source>
      <translation>أُلغي.</translation>
    </message>
    <message>
      <source>Pages kept: {n}.</source>
      <translation>صفحات حُفظت: {n}.</translation>
    </message>
    <message>
      <source>A quick look at low resolution; draw the region to scan on it</source>
      <translation>نظرة سريعة بدقة منخفضة؛ ارسم عليها المنطقة المراد مسحها</translation>
    </message>
    <message>
      <source>A preview would draw a sheet from the feeder: choose the flatbed</source>
      <translation>المعاينة تسحب ورقة من الملقّم: اختر الزجاج</translation>
    </message>
  </context>
  <context>
    <name>ScanForm</name>
    <message>
      <source>Where the paper lies</source>
      <translation>أين تقع الورقة</translation>
    </message>
    <message>
      <source>{dpi} dpi is all that the reading needs (8 pixels a millimetre of paper), and scans about twice as fast as 300. Choose more only to keep finer pictures.</source>
      <translation>{dpi} نقطة في البوصة هي كل ما تحتاجه القراءة (8 بكسلات لكل مليمتر من الورق)، والمسح بها أسرع بنحو الضعف من 300. لا تختر أكثر إلا لحفظ صور أدق.</translation>
    </message>
    <message>
      <source>The reading needs no colour: gray scans as well and takes a third the room.</source>
      <translation>لا تحتاج القراءة إلى ألوان: الرمادي يفي بالغرض ويأخذ ثلث المساحة.</translation>
    </message>
    <message>
      <source>The whole glass cuts nothing off: the paper's edges are found afterwards.</source>
      <translation>الزجاج كله لا يقطع شيئًا: تُكتشف حواف الورقة بعد ذلك.</translation>
    </message>
    <message>
      <source>S&amp;ource</source>
      <translation>المصدر</translation>
    </message>
    <message>
      <source>&amp;Resolution</source>
      <translation>الدقة</translation>
    </message>
    <message>
      <source>Co&amp;lours</source>
      <translation>الألوان</translation>
    </message>
    <message>
      <source>Pa&amp;per</source>
      <translation>الورق</translation>
    </message>
    <message>
      <source>{dpi} dpi</source>
      <translation>{dpi} نقطة في البوصة</translation>
    </message>
    <message>
      <source>Whole area, the paper is found on it</source>
      <translation>المساحة كلها، وتُكتشف الورقة عليها</translation>
    </message>
    <message>
      <source>Flatbed</source>
      <translation>الزجاج</translation>
    </message>
    <message>
      <source>Feeder, all its pages</source>
      <translation>الملقّم، كل صفحاته</translation>
    </message>
    <message>
      <source>Gray</source>
      <translation>رمادي</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>ملوّن</translation>
    </message>
  </context>
  <context>
    <name>ScannerChoice</name>
    <message>
      <source>No scanner yet</source>
      <translation>لا ماسح بعد</translation>
    </message>
    <message>
      <source>Scanner</source>
      <translation>الماسح الضوئي</translation>
    </message>
    <message>
      <source>By &amp;address…</source>
      <translation>بالعنوان…</translation>
    </message>
    <message>
      <source>Use a network scanner that is not found, by its name or IP address</source>
      <translation>استخدام ماسح شبكي لم يُعثر عليه، باسمه أو بعنوان IP</translation>
    </message>
    <message>
      <source>Searching for scanners…</source>
      <translation>جارٍ البحث عن ماسحات…</translation>
    </message>
    <message>
      <source>S&amp;top searching</source>
      <translation>إيقاف البحث</translation>
    </message>
    <message>
      <source>No scanner was found. Check that it is switched on and connected, then search again; a network scanner can also be entered by its address.</source>
      <translation>لم يُعثر على ماسح. تأكد أنه يعمل ومتصل، ثم ابحث من جديد؛ ويمكن أيضًا إدخال ماسح شبكي بعنوانه.</translation>
    </message>
    <message>
      <source>Search a&amp;gain</source>
      <translation>البحث من جديد</translation>
    </message>
    <message>
      <source>Scanner by address</source>
      <translation>ماسح بالعنوان</translation>
    </message>
    <message>
      <source>Name or address of the network scanner (eSCL, AirScan), such as 192.168.1.20:</source>
      <translation>اسم أو عنوان الماسح الشبكي (eSCL أو AirScan)، مثل 192.168.1.20:</translation>
    </message>
  </context>
  <context>
    <name>ScanPreview</name>
    <message>
      <source>Preview, with the region to scan</source>
      <translation>معاينة، مع المنطقة المراد مسحها</translation>
    </message>
    <message>
      <source>No preview yet. It shows what lies on the flatbed, in a few seconds.</source>
      <translation>لا معاينة بعد. تُظهر ما على الزجاج خلال ثوانٍ قليلة.</translation>
    </message>
    <message>
      <source>The whole glass is scanned.</source>
      <translation>يُمسح الزجاج كله.</translation>
    </message>
    <message>
      <source>Only {width} x {height} mm are scanned, {left} mm from the left, {top} down.</source>
      <translation>يُمسح {width} x {height} مم فقط، على بعد {left} مم من اليسار و{top} إلى الأسفل.</translation>
    </message>
  </context>
  <context>
    <name>Sentences</name>
    <message>
      <source>{1} could not be written ({2}). Choose another place, or make room on the disk.</source>
      <translation>تعذّرت كتابة {1} ({2}). اختر مكانًا آخر، أو وفّر مساحة على القرص.</translation>
    </message>
    <message>
      <source>The backup {1} is not what it should be, and was thrown away. Check the disk, or choose another place.</source>
      <translation>النسخة الاحتياطية {1} ليست كما ينبغي فأُهملت. تحقّق من القرص، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
      <source>The records in {1} could not be used ({2}: {3}). Close ecgdesk, open it again, and report it if it happens again.</source>
      <translation>تعذّر استخدام السجلات في {1} ({2}: {3}). أغلق ecgdesk وافتحه من جديد، وأبلغ إن تكرر ذلك.</translation>
    </message>
    <message>
      <source>This key is not that of {1}. Open it with its own.</source>
      <translation>هذا المفتاح ليس مفتاح {1}. افتحه بمفتاحه.</translation>
    </message>
    <message>
      <source>Another ecgdesk, or a backup program, is using {1}. Close it and try again.</source>
      <translation>نسخة أخرى من ecgdesk أو برنامج نسخ احتياطي يستخدم {1}. أغلقه وحاول من جديد.</translation>
    </message>
    <message>
      <source>The disk is full, and nothing was kept. Make room on the disk and try again.</source>
      <translation>القرص ممتلئ ولم يُحفظ شيء. وفّر مساحة على القرص وحاول من جديد.</translation>
    </message>
    <message>
      <source>The records in {1} cannot be opened for writing. Check that the folder is there and that you may write to it.</source>
      <translation>لا يمكن فتح السجلات في {1} للكتابة. تأكد أن المجلد موجود وأن بإمكانك الكتابة فيه.</translation>
    </message>
    <message>
      <source>The system's keychain cannot be used ({1}). Unlock it and try again, or protect the records with a passphrase.</source>
      <translation>لا يمكن استخدام سلسلة مفاتيح النظام ({1}). افتح قفلها وحاول من جديد، أو احمِ السجلات بعبارة مرور.</translation>
    </message>
    <message>
      <source>The passphrase is too short. Take at least {1} letters; four words that do not belong together are easy to keep in mind and hard to guess.</source>
      <translation>عبارة المرور قصيرة جدًا. خذ {1} أحرف على الأقل؛ أربع كلمات لا رابط بينها سهلة التذكر صعبة التخمين.</translation>
    </message>
    <message>
      <source>{1} has no passphrase: its key is in the keychain of the computer and the user it was made by. Take a backup there, with a passphrase, and restore it here.</source>
      <translation>ليس لـ {1} عبارة مرور: مفتاحه في سلسلة مفاتيح الحاسوب والمستخدم اللذين أُنشئ بهما. خذ هناك نسخة احتياطية بعبارة مرور، واستعدها هنا.</translation>
    </message>
    <message>
      <source>The passphrase is not right. Check the keyboard's language and Caps Lock. If you are certain of it, the file may be damaged: restore the last backup.</source>
      <translation>عبارة المرور غير صحيحة. تحقّق من لغة لوحة المفاتيح وCaps Lock. إن كنت واثقًا منها فقد يكون الملف تالفًا: استعد آخر نسخة احتياطية.</translation>
    </message>
    <message>
      <source>The system's keychain did not keep the key. Protect the records with a passphrase instead.</source>
      <translation>لم تحفظ سلسلة مفاتيح النظام المفتاح. احمِ السجلات بعبارة مرور بدلًا من ذلك.</translation>
    </message>
    <message>
      <source>The keychain of this user does not hold the key of {1}. Records open only for the user and on the computer that made them; elsewhere, restore a backup.</source>
      <translation>سلسلة مفاتيح هذا المستخدم لا تحوي مفتاح {1}. تُفتح السجلات للمستخدم وعلى الحاسوب اللذين أنشآها فقط؛ وفي غير ذلك استعد نسخة احتياطية.</translation>
    </message>
    <message>
      <source>The records in {1} cannot be read ({2}). Check that the file is there and that you may read it.</source>
      <translation>لا يمكن قراءة السجلات في {1} ({2}). تأكد أن الملف موجود وأن بإمكانك قراءته.</translation>
    </message>
    <message>
      <source>Too many wrong passphrases. Wait {1} s, then try again.</source>
      <translation>عبارات مرور خاطئة كثيرة. انتظر {1} ث ثم حاول من جديد.</translation>
    </message>
    <message>
      <source>The records in {1} are damaged ({2}). Do not write to them any more: restore the last backup.</source>
      <translation>السجلات في {1} تالفة ({2}). لا تكتب فيها بعد الآن: استعد آخر نسخة احتياطية.</translation>
    </message>
    <message>
      <source>The records in {1} were written by a newer ecgdesk (version {2} of the archive; this one knows {3}). Update ecgdesk.</source>
      <translation>كُتبت السجلات في {1} بإصدار أحدث من ecgdesk (إصدار الأرشيف {2}؛ وهذا يعرف {3}). حدّث ecgdesk.</translation>
    </message>
    <message>
      <source>This record is no longer there: it was removed, here or elsewhere.</source>
      <translation>لم يعد هذا السجل موجودًا: أُزيل هنا أو في مكان آخر.</translation>
    </message>
    <message>
      <source>{1} is there already. Open it, or choose another name.</source>
      <translation>{1} موجود بالفعل. افتحه، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
      <source>This record was changed in another window in the meantime. Open it again and repeat your change.</source>
      <translation>غُيّر هذا السجل في نافذة أخرى في هذه الأثناء. افتحه من جديد وأعد تغييرك.</translation>
    </message>
    <message>
      <source>{1} needs more memory than this computer has free. Close other programs, or read fewer pages at a time.</source>
      <translation>يحتاج {1} إلى ذاكرة أكثر مما هو متاح في هذا الحاسوب. أغلق برامج أخرى، أو اقرأ صفحات أقل في المرة.</translation>
    </message>
    <message>
      <source>No sheet was found on this page. Set its corners, then export it.</source>
      <translation>لم يُعثر على ورقة في هذه الصفحة. اضبط زواياها ثم صدّرها.</translation>
    </message>
    <message>
      <source>No row of traces was found on this page, so there is nothing to export.</source>
      <translation>لم يُعثر على صف تخطيطات في هذه الصفحة، فلا شيء للتصدير.</translation>
    </message>
    <message>
      <source>{1} could not be written ({2}). Choose another place.</source>
      <translation>تعذّرت كتابة {1} ({2}). اختر مكانًا آخر.</translation>
    </message>
    <message>
      <source>There is no pack that reads beats. Install one with `ecgdesk packs`.</source>
      <translation>لا حزمة تقرأ النبضات. ثبّت واحدة بالأمر `ecgdesk packs`.</translation>
    </message>
    <message>
      <source>{1} could not be written ({2}). Choose another place for it, or close the program that has it open.</source>
      <translation>تعذّرت كتابة {1} ({2}). اختر له مكانًا آخر، أو أغلق البرنامج الذي يفتحه.</translation>
    </message>
    <message>
      <source>There is no printer called {1} (there is: {2}).</source>
      <translation>لا توجد طابعة باسم {1} (يوجد: {2}).</translation>
    </message>
    <message>
      <source>The printer took no page. Check that it is on and reachable, then print again.</source>
      <translation>لم تأخذ الطابعة أي صفحة. تأكد أنها تعمل ويمكن الوصول إليها، ثم اطبع من جديد.</translation>
    </message>
    <message>
      <source>{1} could not be written ({2}). Choose another place, or close the program that has it open.</source>
      <translation>تعذّرت كتابة {1} ({2}). اختر مكانًا آخر، أو أغلق البرنامج الذي يفتحه.</translation>
    </message>
    <message>
      <source>The salt in {1} was cut short. Put back a copy of it.</source>
      <translation>الملح في {1} مبتور. أعد وضع نسخة منه.</translation>
    </message>
    <message>
      <source>No trace was found on this page, so what is text and what is trace cannot be told apart. Leave this record out.</source>
      <translation>لم يُعثر على تخطيط في هذه الصفحة، فلا يمكن تمييز النص من التخطيط. اترك هذا السجل.</translation>
    </message>
    <message>
      <source>The salt in {1} cannot be used. If you have a copy of it, put it back; without it the same patients get other pseudonyms than before.</source>
      <translation>لا يمكن استخدام الملح في {1}. إن كانت لديك نسخة منه فأعدها؛ بدونه يحصل المرضى أنفسهم على أسماء مستعارة غير السابقة.</translation>
    </message>
    <message>
      <source>The pack {1} is not installed: its model does not answer as its manifest says. Ask where it came from for another version.</source>
      <translation>لم تُثبَّت الحزمة {1}: نموذجها لا يجيب كما يقول بيانها. اطلب إصدارًا آخر ممن أعطاك إياها.</translation>
    </message>
    <message>
      <source>There is no pack called {1} of your own to remove. Packs that came with ecgdesk stay.</source>
      <translation>لا حزمة خاصة بك باسم {1} لإزالتها. الحزم التي جاءت مع ecgdesk تبقى.</translation>
    </message>
    <message>
      <source>{1} is not a pack: it {2}.</source>
      <translation>{1} ليست حزمة: {2}.</translation>
    </message>
    <message>
      <source>The pack {1} is not installed: its signature does not fit. It was changed on the way, or signed by somebody whom this ecgdesk does not know. Get it again from where it came, or update ecgdesk first.</source>
      <translation>لم تُثبَّت الحزمة {1}: توقيعها غير مطابق. إما أنها غُيّرت في الطريق، أو وقّعها شخص لا يعرفه ecgdesk هذا. احصل عليها من جديد من مصدرها، أو حدّث ecgdesk أولًا.</translation>
    </message>
    <message>
      <source>The pack {1} is not installed: it calls itself {2}. A pack's name has at most 40 small letters, digits, - and _, and is no name that Windows keeps.</source>
      <translation>لم تُثبَّت الحزمة {1}: تسمّي نفسها {2}. اسم الحزمة 40 حرفًا صغيرًا أو رقمًا أو - أو _ على الأكثر، وليس اسمًا يحجزه Windows.</translation>
    </message>
    <message>
      <source>The pack {1} could not be installed in {2} ({3}). Make room there, or ask who looks after this computer.</source>
      <translation>تعذّر تثبيت الحزمة {1} في {2} ({3}). وفّر مساحة هناك، أو اسأل من يعتني بهذا الحاسوب.</translation>
    </message>
    <message>
      <source>The pack in {1} could not be removed ({2}). Close ecgdesk everywhere and try again.</source>
      <translation>تعذّرت إزالة الحزمة في {1} ({2}). أغلق ecgdesk في كل مكان وحاول من جديد.</translation>
    </message>
    <message>
      <source>There is no file {1}.</source>
      <translation>لا يوجد ملف {1}.</translation>
    </message>
    <message>
      <source>{1} is not a whole {2} file ({3}). Get it again from where it came.</source>
      <translation>{1} ليس ملف {2} كاملًا ({3}). احصل عليه من جديد من مصدره.</translation>
    </message>
    <message>
      <source>The pack {1} is not installed: it holds {2}, which does not belong in a pack. A pack is {3} and nothing else.</source>
      <translation>لم تُثبَّت الحزمة {1}: فيها {2} وهو ليس مما يكون في حزمة. الحزمة {3} ولا شيء غيره.</translation>
    </message>
    <message>
      <source>A pack called {1} is in {2} already. Remove it first: `ecgdesk packs remove {3}`.</source>
      <translation>توجد حزمة باسم {1} في {2} بالفعل. أزلها أولًا: `ecgdesk packs remove {3}`.</translation>
    </message>
    <message>
      <source>The pack {1} in {2} is not signed: nobody vouches for where it comes from, or that it was not changed on the way. Install it only if you know who made it and got it from them.</source>
      <translation>الحزمة {1} في {2} غير موقّعة: لا أحد يضمن مصدرها، ولا أنها لم تُغيَّر في الطريق. لا تثبّتها إلا إذا كنت تعرف من صنعها وحصلت عليها منه.</translation>
    </message>
    <message>
      <source>The pack {1} is not installed: its {2} is larger than {3} MB, which no pack needs.</source>
      <translation>لم تُثبَّت الحزمة {1}: حجم {2} فيها أكبر من {3} ميغابايت، ولا حزمة تحتاج ذلك.</translation>
    </message>
    <message>
      <source>The model of the pack {1} cannot be run here ({2}). Install the pack again, or another version of it.</source>
      <translation>لا يمكن تشغيل نموذج الحزمة {1} هنا ({2}). ثبّت الحزمة من جديد، أو إصدارًا آخر منها.</translation>
    </message>
    <message>
      <source>There is no pack called {1}. Packs installed here: {2}.</source>
      <translation>لا توجد حزمة باسم {1}. الحزم المثبّتة هنا: {2}.</translation>
    </message>
    <message>
      <source>The pack {1} has no panel called {2}. It has: {3}.</source>
      <translation>ليس في الحزمة {1} لوحة باسم {2}. فيها: {3}.</translation>
    </message>
    <message>
      <source>The manifest {1} names no finding.</source>
      <translation>البيان {1} لا يسمّي أي موجودة.</translation>
    </message>
    <message>
      <source>The manifest {1} is not a pack's. Install it again.</source>
      <translation>البيان {1} ليس بيان حزمة. ثبّتها من جديد.</translation>
    </message>
    <message>
      <source>The model of the pack {1} is not the one its manifest names: the file {2} was changed or damaged. Install the pack again.</source>
      <translation>نموذج الحزمة {1} ليس الذي يسمّيه بيانها: غُيّر الملف {2} أو تلف. ثبّت الحزمة من جديد.</translation>
    </message>
    <message>
      <source>The pack in {1} has manifest schema {2}, but this version of ecgdesk knows schema {3}. Update ecgdesk, or use an older pack.</source>
      <translation>مخطط بيان الحزمة في {1} هو {2}، لكن هذا الإصدار من ecgdesk يعرف المخطط {3}. حدّث ecgdesk، أو استخدم حزمة أقدم.</translation>
    </message>
    <message>
      <source>The manifest {1} is not complete ({2}). Install the pack again.</source>
      <translation>البيان {1} غير كامل ({2}). ثبّت الحزمة من جديد.</translation>
    </message>
    <message>
      <source>The manifest {1} cannot be read. Install the pack again.</source>
      <translation>لا يمكن قراءة البيان {1}. ثبّت الحزمة من جديد.</translation>
    </message>
    <message>
      <source>The model of the pack in {1} cannot be read. Install the pack again.</source>
      <translation>لا يمكن قراءة نموذج الحزمة في {1}. ثبّت الحزمة من جديد.</translation>
    </message>
    <message>
      <source>{1} is a DICOM file without a picture, a waveform or a PDF in it. Export the ECG itself.</source>
      <translation>{1} ملف DICOM بلا صورة ولا موجة ولا PDF. صدّر التخطيط نفسه.</translation>
    </message>
    <message>
      <source>{1} is too large to be opened here. Export one ECG at a time.</source>
      <translation>{1} أكبر من أن يُفتح هنا. صدّر تخطيطًا واحدًا في كل مرة.</translation>
    </message>
    <message>
      <source>{1} holds a waveform, but none of the twelve ECG leads.</source>
      <translation>في {1} موجة، لكن ليس فيها أي من اتجاهات التخطيط الاثني عشر.</translation>
    </message>
    <message>
      <source>{1} does not say how many millivolts its samples are, so it cannot be drawn to scale.</source>
      <translation>لا يقول {1} كم ميليفولتًا تساوي عيّناته، فلا يمكن رسمه بمقياسه.</translation>
    </message>
    <message>
      <source>{1} is measured in {2}, which is no voltage.</source>
      <translation>{1} مقيس بوحدة {2}، وهي ليست جهدًا.</translation>
    </message>
    <message>
      <source>{1} holds a document that is no PDF. Export it as one.</source>
      <translation>في {1} مستند ليس PDF. صدّره بصيغة PDF.</translation>
    </message>
    <message>
      <source>{1} is a DICOM file that is damaged or cut short ({2}). Export it again.</source>
      <translation>{1} ملف DICOM تالف أو مبتور ({2}). صدّره من جديد.</translation>
    </message>
    <message>
      <source>{1} is compressed as {2}, which cannot be opened here. Export it uncompressed, or as JPEG or PDF.</source>
      <translation>{1} مضغوط بصيغة {2} التي لا يمكن فتحها هنا. صدّره بلا ضغط، أو بصيغة JPEG أو PDF.</translation>
    </message>
    <message>
      <source>{1} has no page {2}; it has {3}.</source>
      <translation>ليس في {1} صفحة {2}؛ فيه {3}.</translation>
    </message>
    <message>
      <source>This does not look like an ECG: no row of leads could be followed across the page. If it is one, set the corners of the paper.</source>
      <translation>لا يبدو هذا تخطيط قلب: لم يمكن تتبّع أي صف من المساري عبر الصفحة. إن كان تخطيطًا فاضبط زوايا الورقة.</translation>
    </message>
    <message>
      <source>The paper ran at 50 mm/s. The heart rate is right, but the findings were learnt from 25 mm/s: do not rely on them.</source>
      <translation>سار الورق بسرعة 50 مم/ث. معدل القلب صحيح، لكن النتائج تُعلّمت على 25 مم/ث: لا تعتمد عليها.</translation>
    </message>
    <message>
      <source>The heart rate is {1} a minute if the paper ran at 25 mm/s. If the page says 50 mm/s, set the speed of the paper by hand.</source>
      <translation>معدل القلب {1} في الدقيقة إن سار الورق بسرعة 25 مم/ث. إن ذكرت الصفحة 50 مم/ث فاضبط سرعة الورق يدويًا.</translation>
    </message>
    <message>
      <source>Nothing stands out of the traces as heartbeats do: what is steepest is only {1} times as steep as the rest, {2} times are needed. If this is an ECG, look after the patient and the electrodes first.</source>
      <translation>لا شيء يبرز من التخطيطات كما تبرز النبضات: أشدّها انحدارًا لا يزيد على الباقي إلا {1} مرة، والمطلوب {2} مرة. إن كان هذا تخطيط قلب فتفقّد المريض والأقطاب أولًا.</translation>
    </message>
    <message>
      <source>This does not look like an ECG: what stands out of its rows comes neither regularly nor as in leads of one heart. If it is one, set the corners of the paper.</source>
      <translation>لا يبدو هذا تخطيط قلب: ما يبرز من صفوفه لا يأتي بانتظام ولا كما في مساري قلب واحد. إن كان تخطيطًا فاضبط زوايا الورقة.</translation>
    </message>
    <message>
      <source>{1} is damaged or was cut short while it was copied. Copy it or print it to PDF again.</source>
      <translation>{1} تالف أو بُتر أثناء نسخه. انسخه أو اطبعه إلى PDF من جديد.</translation>
    </message>
    <message>
      <source>Page {1} of {2} {3}. Print it to a new PDF, or scan it as a picture.</source>
      <translation>الصفحة {1} من {2} {3}. اطبعها إلى PDF جديد، أو امسحها كصورة.</translation>
    </message>
    <message>
      <source>Page {1} of {2} is damaged and cannot be drawn. Print it to a new PDF, or scan it as a picture.</source>
      <translation>الصفحة {1} من {2} تالفة ولا يمكن رسمها. اطبعها إلى PDF جديد، أو امسحها كصورة.</translation>
    </message>
    <message>
      <source>Page {1} of {2} was not tried, because {3} pages before it took too long to draw. Print the page to a new PDF, or scan it as a picture.</source>
      <translation>لم تُجرَّب الصفحة {1} من {2}، لأن {3} صفحات قبلها استغرق رسمها طويلًا. اطبع الصفحة إلى PDF جديد، أو امسحها كصورة.</translation>
    </message>
    <message>
      <source>{1} is locked with a password. Open it in a PDF program, print it to a new PDF without a password, and open that.</source>
      <translation>{1} مقفل بكلمة مرور. افتحه في برنامج PDF، واطبعه إلى PDF جديد بلا كلمة مرور، وافتح ذاك.</translation>
    </message>
    <message>
      <source>{1} has {2} pages; at most {3} are read. Split it into smaller documents.</source>
      <translation>في {1} عدد {2} من الصفحات؛ ويُقرأ {3} على الأكثر. قسّمه إلى مستندات أصغر.</translation>
    </message>
    <message>
      <source>{1} takes more than {2} seconds to open. Print it to a new PDF, or scan the pages as pictures.</source>
      <translation>يستغرق فتح {1} أكثر من {2} ثانية. اطبعه إلى PDF جديد، أو امسح الصفحات كصور.</translation>
    </message>
    <message>
      <source>{1} is damaged or was cut short while it was copied. Copy, scan or photograph the page again.</source>
      <translation>{1} تالف أو بُتر أثناء نسخه. انسخ الصفحة أو امسحها أو صوّرها من جديد.</translation>
    </message>
    <message>
      <source>{1} needs more memory than this computer has free. Close other programs, or save the page smaller, and open it again.</source>
      <translation>يحتاج {1} إلى ذاكرة أكثر مما هو متاح في هذا الحاسوب. أغلق برامج أخرى، أو احفظ الصفحة أصغر، وافتحها من جديد.</translation>
    </message>
    <message>
      <source>No heartbeats were found in the traces: nothing stands out as QRS complexes do. If this is an ECG, look after the patient and the electrodes first.</source>
      <translation>لم يُعثر على نبضات في التخطيطات: لا شيء يبرز كما تبرز مركّبات QRS. إن كان هذا تخطيط قلب فتفقّد المريض والأقطاب أولًا.</translation>
    </message>
    <message>
      <source>This does not look like an ECG: only {1} of the ink is like a trace. If it is one, set the corners of the paper.</source>
      <translation>لا يبدو هذا تخطيط قلب: {1} فقط من الحبر يشبه التخطيط. إن كان تخطيطًا فاضبط زوايا الورقة.</translation>
    </message>
    <message>
      <source>The picture is {1} times as long as it is wide. Cut it into pieces of about ten seconds, and open them one by one.</source>
      <translation>طول الصورة {1} ضعف عرضها. قصّها إلى أجزاء من نحو عشر ثوانٍ، وافتحها واحدًا واحدًا.</translation>
    </message>
    <message>
      <source>The page has only {1} x {2} pixels. Take a larger picture: {3} pixels across are the least.</source>
      <translation>ليس في الصفحة سوى {1} x {2} بكسل. التقط صورة أكبر: المطلوب {3} بكسل عرضًا على الأقل.</translation>
    </message>
    <message>
      <source>The paper has only {1} % of full brightness, {2} % are needed. Take the picture in better light.</source>
      <translation>ليس للورقة سوى {1} % من السطوع الكامل، والمطلوب {2} %. التقط الصورة في إضاءة أفضل.</translation>
    </message>
    <message>
      <source>No ECG trace was found on this page. If it is an ECG, set the corners of the paper.</source>
      <translation>لم يُعثر على تخطيط قلب في هذه الصفحة. إن كانت تخطيطًا فاضبط زوايا الورقة.</translation>
    </message>
    <message>
      <source>This does not look like an ECG: no grid was found, and {1} row{2} of what may be traces ({3} of the ink there). If it is one, set the corners of the paper.</source>
      <translation>لا يبدو هذا تخطيط قلب: لا شبكة، وعدد الصفوف التي قد تكون تخطيطات {1} ({3} من الحبر هناك). إن كان تخطيطًا فاضبط زوايا الورقة.</translation>
    </message>
    <message>
      <source>No grid was found, so millimetres are guessed from the length of the traces. Check the corners of the paper, or set the scale by hand.</source>
      <translation>لم يُعثر على شبكة، لذا قُدّرت المليمترات من طول التخطيطات. تحقق من زوايا الورقة، أو اضبط المقياس يدويًا.</translation>
    </message>
    <message>
      <source>Traces come closer than {1} mm to the {2} edge of the page and may be cut off. Move the corners outwards, or take in the whole paper.</source>
      <translation>تقترب التخطيطات إلى أقل من {1} مم من حافة الصفحة ({2}) وقد تكون مقطوعة. حرّك الزوايا إلى الخارج، أو صوّر الورقة كلها.</translation>
    </message>
    <message>
      <source>The page is blank: nothing on it is {1} % darker than the paper and its grid. Check that this is the printed side.</source>
      <translation>الصفحة فارغة: لا شيء عليها أغمق بنسبة {1} % من الورق وشبكته. تأكد أن هذا هو الوجه المطبوع.</translation>
    </message>
    <message>
      <source>The rows do not beat together: their strokes agree by {1} %, those of an ECG by {2} % and more. If this is an ECG, look after the patient and the electrodes first.</source>
      <translation>لا تنبض الصفوف معًا: تتفق خطوطها بنسبة {1} %، وفي تخطيط القلب بنسبة {2} % أو أكثر. إن كان هذا تخطيط قلب فتفقّد المريض والأقطاب أولًا.</translation>
    </message>
    <message>
      <source>Heartbeats hardly stand out from the traces. Check that this is an ECG, and do not rely on the reading.</source>
      <translation>تكاد النبضات لا تبرز من التخطيطات. تأكد أن هذا تخطيط قلب، ولا تعتمد على القراءة.</translation>
    </message>
    <message>
      <source>Hold the phone closer, or scan at 150 dpi: the trace shows {1} pixels per millimetre, {2} are needed.</source>
      <translation>قرّب الهاتف، أو امسح بدقة 150 نقطة في البوصة: يُظهر التخطيط {1} بكسل لكل مليمتر، والمطلوب {2}.</translation>
    </message>
    <message>
      <source>The traces are {1} mm long; a whole page has {2} mm (10 seconds at 25 mm/s). Take in the whole paper.</source>
      <translation>طول التخطيطات {1} مم؛ وفي الصفحة الكاملة {2} مم (10 ثوانٍ بسرعة 25 مم/ث). صوّر الورقة كلها.</translation>
    </message>
    <message>
      <source>The picture is blurred: the edge of the trace is {1} mm wide, {2} mm at most can be read well. Hold the phone still and tap the trace to focus.</source>
      <translation>الصورة غير واضحة: عرض حافة التخطيط {1} مم، ويُقرأ جيدًا {2} مم على الأكثر. ثبّت الهاتف والمس التخطيط لضبط البؤرة.</translation>
    </message>
    <message>
      <source>The trace is faint: {1} % darker than the paper, {2} % are needed. Scan the paper itself and not a copy, or photograph it in even light.</source>
      <translation>التخطيط باهت: أغمق من الورق بنسبة {1} %، والمطلوب {2} %. امسح الورقة نفسها لا نسخة منها، أو صوّرها في إضاءة متساوية.</translation>
    </message>
    <message>
      <source>Glare hides {1} % of the traces, {2} % at most can be read well. Tilt the phone or the paper, and switch the flash off.</source>
      <translation>يحجب الوهج {1} % من التخطيطات، ويُقرأ جيدًا {2} % على الأكثر. أمِل الهاتف أو الورقة، وأطفئ الفلاش.</translation>
    </message>
    <message>
      <source>{1} could not be read from the disk ({2}). Check the drive, or copy the file again.</source>
      <translation>تعذّرت قراءة {1} من القرص ({2}). تحقّق من القرص، أو انسخ الملف من جديد.</translation>
    </message>
    <message>
      <source>{1} is a HEIC picture, which cannot be opened here yet. Set the phone to save JPEG (“most compatible”), or save the picture as JPEG, and open that.</source>
      <translation>{1} صورة HEIC لا يمكن فتحها هنا بعد. اضبط الهاتف على حفظ JPEG («الأكثر توافقًا»)، أو احفظ الصورة بصيغة JPEG وافتحها.</translation>
    </message>
    <message>
      <source>{1} has {2} MB; at most {3} MB can be opened. Save the page as a JPEG, or split the document.</source>
      <translation>حجم {1} هو {2} ميغابايت؛ ويمكن فتح {3} ميغابايت على الأكثر. احفظ الصفحة بصيغة JPEG، أو قسّم المستند.</translation>
    </message>
    <message>
      <source>{1} is empty: it has no bytes. Copy or scan the page again.</source>
      <translation>{1} فارغ: لا بايتات فيه. انسخ الصفحة أو امسحها من جديد.</translation>
    </message>
    <message>
      <source>{1} is not a picture or a PDF: {2}. {3} files can be opened.</source>
      <translation>{1} ليس صورة ولا PDF: {2}. يمكن فتح ملفات {3}.</translation>
    </message>
    <message>
      <source>{1} is a {2} file, which cannot be opened yet. Save the page as JPEG, PNG or PDF and open that.</source>
      <translation>{1} ملف {2} لا يمكن فتحه بعد. احفظ الصفحة بصيغة JPEG أو PNG أو PDF وافتحها.</translation>
    </message>
    <message>
      <source>{1} was not found. It may have been moved or renamed, or its drive is not connected.</source>
      <translation>لم يُعثر على {1}. ربما نُقل أو غُيّر اسمه، أو أن قرصه غير متصل.</translation>
    </message>
    <message>
      <source>{1} may not be read by this user. Ask for permission, or copy it to a folder of your own.</source>
      <translation>لا يحق لهذا المستخدم قراءة {1}. اطلب الإذن، أو انسخه إلى مجلد لك.</translation>
    </message>
    <message>
      <source>{1} is not a name that a file can have. Check the name.</source>
      <translation>{1} ليس اسمًا يمكن أن يحمله ملف. تحقّق من الاسم.</translation>
    </message>
    <message>
      <source>{1} is a folder, not a page. Open the files in it.</source>
      <translation>{1} مجلد وليس صفحة. افتح الملفات التي فيه.</translation>
    </message>
    <message>
      <source>{1} is not a file but a device. Choose a file.</source>
      <translation>{1} ليس ملفًا بل جهازًا. اختر ملفًا.</translation>
    </message>
    <message>
      <source>No beat was found on this page. If it shows a rhythm strip, set the corners of the paper.</source>
      <translation>لم يُعثر على نبضة في هذه الصفحة. إن كانت تُظهر شريط نظم فاضبط زوايا الورقة.</translation>
    </message>
    <message>
      <source>This is a picture of one beat: without the beats around it nobody can see whether it comes early, so supraventricular ectopic beats may pass for normal ones.</source>
      <translation>هذه صورة نبضة واحدة: من دون النبضات المجاورة لا يرى أحد هل جاءت مبكرة، فقد تُحسب النبضات الهاجرة فوق البطينية طبيعية.</translation>
    </message>
    <message>
      <source>{1} could not scan. Switch it off and on, and scan again.</source>
      <translation>لم يستطع {1} المسح. أطفئه وشغّله، ثم امسح من جديد.</translation>
    </message>
    <message>
      <source>Paper is jammed in {1}. Open it, take the paper out, and scan that page again.</source>
      <translation>الورق عالق في {1}. افتحه وأخرج الورق، ثم امسح تلك الصفحة من جديد.</translation>
    </message>
    <message>
      <source>The feeder of {1} is empty. Put the pages in, or choose the flatbed.</source>
      <translation>ملقّم {1} فارغ. ضع فيه الصفحات، أو اختر الزجاج.</translation>
    </message>
    <message>
      <source>The cover of {1} is open. Close it and scan again.</source>
      <translation>غطاء {1} مفتوح. أغلقه وامسح من جديد.</translation>
    </message>
    <message>
      <source>{1} is busy with something else. Wait until it has finished, close other scanning programs, and scan again.</source>
      <translation>{1} مشغول بشيء آخر. انتظر حتى ينتهي، وأغلق برامج المسح الأخرى، ثم امسح من جديد.</translation>
    </message>
    <message>
      <source>{1} does not allow this user to scan. Ask who looks after the computer for access to the scanner (on Linux: the group “scanner”).</source>
      <translation>لا يسمح {1} لهذا المستخدم بالمسح. اطلب من المسؤول عن الحاسوب إذن استعمال الماسح (في لينكس: المجموعة “scanner”).</translation>
    </message>
    <message>
      <source>There is not enough memory for this scan on {1}. Choose a lower resolution, gray or a smaller region, and scan again.</source>
      <translation>لا تكفي الذاكرة لهذا المسح على {1}. اختر دقة أقل أو الرمادي أو منطقة أصغر، ثم امسح من جديد.</translation>
    </message>
    <message>
      <source>{1} stopped while it was sending the page, so that page was not kept. Check its cable or network, and scan the page again.</source>
      <translation>توقف {1} أثناء إرسال الصفحة، فلم تُحفظ تلك الصفحة. تحقق من كبله أو من الشبكة، ثم امسح الصفحة من جديد.</translation>
    </message>
    <message>
      <source>{1} does not answer. Check that it is switched on and that its cable or network is connected, then scan again.</source>
      <translation>{1} لا يجيب. تأكد أنه يعمل وأن كبله أو الشبكة متصلة، ثم امسح من جديد.</translation>
    </message>
    <message>
      <source>{1} was silent for too long, so the scan was given up. Switch it off and on, and scan again.</source>
      <translation>ظل {1} صامتًا مدة طويلة، فأُوقف المسح. أطفئه وشغّله، ثم امسح من جديد.</translation>
    </message>
    <message>
      <source>{1} cannot scan with these settings. Choose another resolution or source.</source>
      <translation>لا يستطيع {1} المسح بهذه الإعدادات. اختر دقة أخرى أو مصدرًا آخر.</translation>
    </message>
    <message>
      <source>Scanning on {1} was cancelled. Pages scanned before are kept.</source>
      <translation>أُلغي المسح على {1}. الصفحات التي مُسحت قبل ذلك محفوظة.</translation>
    </message>
    <message>
      <source>{1} has no {2}. It has: {3}. Choose that.</source>
      <translation>ليس في {1} {2}. فيه: {3}. اختر ذلك.</translation>
    </message>
    <message>
      <source>The region chosen lies outside the {1} x {2} mm that this scanner can see. Choose it again on a new preview.</source>
      <translation>المنطقة المختارة خارج {1} x {2} مم التي يراها هذا الماسح. اخترها من جديد على معاينة جديدة.</translation>
    </message>
    <message>
      <source>Searching for scanners ({1}) failed: {2}. Other scanners can be used.</source>
      <translation>فشل البحث عن ماسحات ({1}): {2}. يمكن استخدام ماسحات أخرى.</translation>
    </message>
    <message>
      <source>{1} could not be used, because its driver failed ({2}). Switch the scanner off and on, and scan again.</source>
      <translation>تعذّر استخدام {1} لأن برنامج تشغيله فشل ({2}). أطفئ الماسح وشغّله، وامسح من جديد.</translation>
    </message>
    <message>
      <source>“{1}” is not the address of a scanner. Enter its number on the network, such as 192.168.1.20, or the address its maker gives.</source>
      <translation>«{1}» ليس عنوان ماسح. أدخل رقمه على الشبكة، مثل 192.168.1.20، أو العنوان الذي يعطيه صانعه.</translation>
    </message>
    <message>
      <source>status {1}</source>
      <translation>الحالة {1}</translation>
    </message>
    <message>
      <source>{1} does not answer as a scanner does (eSCL, also called AirScan or AirPrint scanning). Check the address, and that scanning over the network is switched on in its settings.</source>
      <translation>لا يجيب {1} كما يجيب الماسح (eSCL، ويسمى أيضًا AirScan أو AirPrint). تحقّق من العنوان، ومن أن المسح عبر الشبكة مفعّل في إعداداته.</translation>
    </message>
    <message>
      <source>{1} sends us to another address. Enter that address instead.</source>
      <translation>يحيلنا {1} إلى عنوان آخر. أدخل ذلك العنوان بدلًا منه.</translation>
    </message>
    <message>
      <source>{1} sent an answer far too large to be a page, so it was not kept. Choose a lower resolution, and scan again.</source>
      <translation>أرسل {1} جوابًا أكبر بكثير من أن يكون صفحة، فلم يُحفظ. اختر دقة أقل وامسح من جديد.</translation>
    </message>
    <message>
      <source>a document type</source>
      <translation>نوع مستند</translation>
    </message>
    <message>
      <source>not capabilities: {1}</source>
      <translation>ليست قدرات: {1}</translation>
    </message>
    <message>
      <source>no source of paper</source>
      <translation>لا مصدر للورق</translation>
    </message>
    <message>
      <source>too many elements</source>
      <translation>عناصر كثيرة جدًا</translation>
    </message>
    <message>
      <source>The pages of the watched folder {1} cannot be kept in that folder itself: each would be new again. Choose another folder.</source>
      <translation>لا يمكن حفظ صفحات المجلد المراقَب {1} في ذلك المجلد نفسه: ستكون كل واحدة جديدة مرة أخرى. اختر مجلدًا آخر.</translation>
    </message>
    <message>
      <source>The watched folder {1} cannot be read.</source>
      <translation>لا يمكن قراءة المجلد المراقَب {1}.</translation>
    </message>
    <message>
      <source>The watched folder {1} cannot be read ({2}). Check that it is there and its drive is connected.</source>
      <translation>لا يمكن قراءة المجلد المراقَب {1} ({2}). تأكد أنه موجود وأن قرصه متصل.</translation>
    </message>
    <message>
      <source>The watched folder {1} does not answer. Check that its drive is connected, and watch it again.</source>
      <translation>المجلد المراقَب {1} لا يجيب. تأكد أن قرصه متصل، وراقبه من جديد.</translation>
    </message>
    <message>
      <source>Scanners of macOS cannot be used, because the library pyobjc is missing. Install ecgdesk again.</source>
      <translation>لا يمكن استخدام ماسحات macOS لأن مكتبة pyobjc مفقودة. ثبّت ecgdesk من جديد.</translation>
    </message>
    <message>
      <source>{1} has no {2}.</source>
      <translation>ليس لـ {1} {2}.</translation>
    </message>
    <message>
      <source>The disk of {1} is full, so the page could not be kept. Make room and scan again.</source>
      <translation>قرص {1} ممتلئ فتعذّر حفظ الصفحة. وفّر مساحة وامسح من جديد.</translation>
    </message>
    <message>
      <source>The page could not be kept in {1} ({2}). Choose another folder and scan again.</source>
      <translation>تعذّر حفظ الصفحة في {1} ({2}). اختر مجلدًا آخر وامسح من جديد.</translation>
    </message>
    <message>
      <source>Pages cannot be written to {1} ({2}). Choose another folder.</source>
      <translation>لا يمكن كتابة الصفحات في {1} ({2}). اختر مجلدًا آخر.</translation>
    </message>
    <message>
      <source>{1} cannot be used on this computer: what reaches it ({2}) is not installed. Choose another scanner.</source>
      <translation>لا يمكن استخدام {1} على هذا الحاسوب: ما يصل إليه ({2}) غير مثبّت. اختر ماسحًا آخر.</translation>
    </message>
    <message>
      <source>“{1}” is no scanner that was found. `ecgdesk scan --list` names them.</source>
      <translation>«{1}» ليس ماسحًا عُثر عليه. الأمر `ecgdesk scan --list` يسمّيها.</translation>
    </message>
    <message>
      <source>{1} cannot be used, because the program scanimage could not be started ({2}). Install the package sane-utils.</source>
      <translation>لا يمكن استخدام {1}، لأن البرنامج scanimage لم يمكن تشغيله ({2}). ثبّت الحزمة sane-utils.</translation>
    </message>
    <message>
      <source>Windows scanners cannot be used, because the library comtypes is missing. Install ecgdesk again.</source>
      <translation>لا يمكن استخدام ماسحات Windows لأن مكتبة comtypes مفقودة. ثبّت ecgdesk من جديد.</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source>Look</source>
      <translation>المظهر</translation>
    </message>
    <message>
      <source>Colours of the window</source>
      <translation>ألوان النافذة</translation>
    </message>
    <message>
      <source>The ECG itself is always shown in its own colours.</source>
      <translation>يُعرض التخطيط نفسه دائمًا بألوانه.</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>كالنظام</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>فاتح</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>داكن</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>The window changes at once. Pages stay open.</source>
      <translation>تتغير النافذة فورًا. تبقى الصفحات مفتوحة.</translation>
    </message>
    <message>
      <source>Side on which the window begins</source>
      <translation>الجهة التي تبدأ منها النافذة</translation>
    </message>
    <message>
      <source>The ECG itself is never mirrored.</source>
      <translation>التخطيط نفسه لا يُعكس أبدًا.</translation>
    </message>
    <message>
      <source>As the language</source>
      <translation>كاللغة</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>اليسار</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>اليمين</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>القراءة</translation>
    </message>
    <message>
      <source>Your read first</source>
      <translation>قراءتك أولًا</translation>
    </message>
    <message>
      <source>Say what you see on the page before the program shows its reading: a machine's wrong reading misleads even those who know better.</source>
      <translation>قل ما تراه في الصفحة قبل أن يُظهر البرنامج قراءته: قراءة الآلة الخاطئة تضلّل حتى من هم أعلم منها.</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>الخصوصية</translation>
    </message>
    <message>
      <source>List the files that were opened last</source>
      <translation>إدراج الملفات التي فُتحت أخيرًا</translation>
    </message>
    <message>
      <source>Names of files may name patients. Switching this off empties the list.</source>
      <translation>قد تسمّي أسماءُ الملفات مرضى. إيقاف هذا يفرغ القائمة.</translation>
    </message>
    <message>
      <source>Keep the work under way, to bring it back after a crash</source>
      <translation>حفظ العمل الجاري لاستعادته بعد تعطّل</translation>
    </message>
    <message>
      <source>Kept in your own folder until the program is closed, and encrypted with a key in the system's keychain. Without a keychain, only the places of files and corners are kept.</source>
      <translation>يُحفظ في مجلدك الخاص حتى يُغلق البرنامج، مشفّرًا بمفتاح في سلسلة مفاتيح النظام. من دون سلسلة مفاتيح تُحفظ مواضع الملفات والزوايا فقط.</translation>
    </message>
    <message>
      <source>Keep a record of every page that is read</source>
      <translation>حفظ سجل لكل صفحة تُقرأ</translation>
    </message>
    <message>
      <source>While the records are open; also of whole folders. They are encrypted.</source>
      <translation>ما دامت السجلات مفتوحة؛ وللمجلدات الكاملة أيضًا. وهي مشفّرة.</translation>
    </message>
    <message>
      <source>Lock the records when nobody uses the program for</source>
      <translation>قفل السجلات حين لا يستخدم أحد البرنامج مدة</translation>
    </message>
    <message>
      <source>5 minutes</source>
      <translation>5 دقائق</translation>
    </message>
    <message>
      <source>15 minutes</source>
      <translation>15 دقيقة</translation>
    </message>
    <message>
      <source>An hour</source>
      <translation>ساعة</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>أبدًا</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
  </context>
  <context>
    <name>SheetView</name>
    <message>
      <source>Flat sheet</source>
      <translation>الورقة المسطّحة</translation>
    </message>
    <message>
      <source>Most of it from {leads} ({share}).</source>
      <translation>معظمها من {leads} ({share}).</translation>
    </message>
    <message>
      <source>The leads are taken to stand in the usual order.</source>
      <translation>يُفترض أن الاتجاهات بترتيبها المعتاد.</translation>
    </message>
  </context>
  <context>
    <name>ShortcutSheet</name>
    <message>
      <source>Keyboard</source>
      <translation>لوحة المفاتيح</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
  </context>
  <context>
    <name>Trace</name>
    <message>
      <source>Layout {name}.</source>
      <translation>التوزيع {name}.</translation>
    </message>
    <message>
      <source>Rhythm strip: {leads}.</source>
      <translation>شريط النظم: {leads}.</translation>
    </message>
    <message>
      <source>{rate} beats a minute.</source>
      <translation>{rate} نبضة في الدقيقة.</translation>
    </message>
    <message>
      <source>RR intervals regular.</source>
      <translation>فترات RR منتظمة.</translation>
    </message>
    <message>
      <source>RR intervals irregular.</source>
      <translation>فترات RR غير منتظمة.</translation>
    </message>
    <message>
      <source>No calibration pulse: 10 mm/mV assumed.</source>
      <translation>لا نبضة معايرة: افتُرض 10 مم/ميليفولت.</translation>
    </message>
    <message>
      <source>The leads are taken to stand in the usual order.</source>
      <translation>يُفترض أن الاتجاهات بترتيبها المعتاد.</translation>
    </message>
  </context>
  <context>
    <name>TraceOverlay</name>
    <message>
      <source>Show the &amp;trace</source>
      <translation>إظهار التخطيط المقروء</translation>
    </message>
    <message>
      <source>Draw what was read of each lead over the sheet, with the R peaks (Ctrl+T)</source>
      <translation>رسم ما قُرئ من كل اتجاه فوق الورقة، مع قمم R (Ctrl+T)</translation>
    </message>
  </context>
  <context>
    <name>Viewer</name>
    <message>
      <source>Page with the four corners of the paper</source>
      <translation>الصفحة مع زوايا الورقة الأربع</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>Open an ECG page</source>
      <translation>افتح صفحة تخطيط قلب</translation>
    </message>
    <message>
      <source>A photograph, a scan or a PDF of a printed ECG.
Drop files or folders anywhere in this window, or choose them:</source>
      <translation>صورة أو مسح ضوئي أو PDF لتخطيط قلب مطبوع.
أفلت ملفات أو مجلدات في أي مكان من هذه النافذة، أو اخترها:</translation>
    </message>
    <message>
      <source>Photograph or scan the page.</source>
      <translation>صوّر الصفحة أو امسحها.</translation>
    </message>
    <message>
      <source>Check the four corners.</source>
      <translation>تحقّق من الزوايا الأربع.</translation>
    </message>
    <message>
      <source>Read what the program sees.</source>
      <translation>اقرأ ما يراه البرنامج.</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>This pack does not look for: {names}.</source>
      <translation>لا تبحث هذه الحزمة عن: {names}.</translation>
    </message>
    <message>
      <source>The work was cancelled.</source>
      <translation>أُلغي العمل.</translation>
    </message>
    <message>
      <source>left</source>
      <translation>اليسار</translation>
    </message>
    <message>
      <source>right</source>
      <translation>اليمين</translation>
    </message>
    <message>
      <source>top</source>
      <translation>الأعلى</translation>
    </message>
    <message>
      <source>bottom</source>
      <translation>الأسفل</translation>
    </message>
  </context>
  <context>
    <name>Worklist</name>
    <message>
      <source>unsure: {names}</source>
      <translation>غير متأكد: {names}</translation>
    </message>
    <message>
      <source>nothing present</source>
      <translation>لا شيء موجود</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>تنتظر</translation>
    </message>
    <message>
      <source>reading…</source>
      <translation>تُقرأ…</translation>
    </message>
    <message>
      <source>read</source>
      <translation>قُرئت</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>مرفوضة</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>فشلت</translation>
    </message>
    <message>
      <source>reviewed</source>
      <translation>روجعت</translation>
    </message>
    <message>
      <source>Page of a record</source>
      <translation>صفحة من سجل</translation>
    </message>
    <message>
      <source>Pasted page</source>
      <translation>صفحة ملصقة</translation>
    </message>
    <message>
      <source>{name}, page {number}</source>
      <translation>{name}، الصفحة {number}</translation>
    </message>
    <message>
      <source>{name}, sheet {number}</source>
      <translation>{name}، الورقة {number}</translation>
    </message>
  </context>
  <context>
    <name>WorklistDock</name>
    <message>
      <source>Pages</source>
      <translation>الصفحات</translation>
    </message>
    <message>
      <source>Search pages</source>
      <translation>البحث في الصفحات</translation>
    </message>
    <message>
      <source>Show all pages</source>
      <translation>إظهار كل الصفحات</translation>
    </message>
    <message>
      <source>Pages: {total}</source>
      <translation>الصفحات: {total}</translation>
    </message>
    <message>
      <source>Pages: {shown} of {total}</source>
      <translation>الصفحات: {shown} من {total}</translation>
    </message>
  </context>
</TS>
