"""Print that is no ECG: text, tables, forms, and what else is ruled or written on paper."""

import cv2
import numpy as np

from build_scripts.train.non_page_brushes import (
    DARK,
    HEIGHT,
    WIDTH,
    Picture,
    Rng,
    Typesetter,
    any_colour,
    curve,
    grid,
    paper,
    ruled,
    smooth,
    words,
    write,
)


def text(rng: Rng) -> Picture:
    """A page of stroked letters."""
    page = paper(rng, portrait=bool(rng.random() < 0.7))
    step = int(rng.integers(24, 44))
    write(page, rng, (page.shape[0] - 120) // step, top=80, step=step)
    return page


def article(rng: Rng) -> Picture:
    """A headline and columns of set text, a picture among them now and then."""
    page = paper(rng, portrait=bool(rng.random() < 0.7))
    height, width = page.shape[:2]
    columns = int(rng.integers(1, 4))
    size = int(rng.integers(12, 24))
    wide = (width - 100) // columns
    if rng.random() < 0.4:
        end = (50 + wide - 30, 160 + int(rng.integers(100, 300)))
        cv2.rectangle(page, (50, 160), end, any_colour(rng), -1)
    setter = Typesetter(page)
    setter.say(words(rng, 26), 50, 40, int(rng.integers(30, 70)), bold=True)
    for column in range(columns):
        y = 170.0
        while y < height - 80:
            said = words(rng, int((wide - 30) / (0.5 * size)))
            if rng.random() < 0.12:
                said = said[: int(rng.integers(3, len(said)))]
            setter.say(said, 50 + column * wide, y, size)
            y += 1.45 * size
    return setter.done()


def receipt(rng: Rng) -> Picture:
    """A narrow strip of lines with sums at their ends."""
    page = paper(rng, portrait=True)[:, : int(rng.integers(420, 640))].copy()
    size = int(rng.integers(15, 26))
    setter = Typesetter(page)
    for line in range(int((page.shape[0] - 120) / (1.5 * size))):
        y = 60 + 1.5 * size * line
        if rng.random() < 0.08:
            setter.say("-" * 60, 20, y, size)
            continue
        setter.say(words(rng, int(rng.integers(4, 16))), 20, y, size)
        said = f"{rng.uniform(0, 200):.2f}"
        setter.say(said, page.shape[1] - 25 - setter.width(said, size), y, size)
    return setter.done()


def form(rng: Rng) -> Picture:
    """Ruled rows and columns with a little text."""
    page = paper(rng, portrait=True)
    rows, columns = int(rng.integers(8, 26)), int(rng.integers(2, 7))
    for row in range(rows + 1):
        y = 100 + row * (page.shape[0] - 200) // rows
        cv2.line(page, (60, y), (page.shape[1] - 60, y), DARK, 2)
    for column in range(columns + 1):
        x = 60 + column * (page.shape[1] - 120) // columns
        cv2.line(page, (x, 100), (x, page.shape[0] - 100), DARK, 2)
    write(page, rng, rows, top=130, step=(page.shape[0] - 200) // rows, left=75)
    return page


def questionnaire(rng: Rng) -> Picture:
    """Lines to fill in, boxes to tick, some of it done by hand."""
    page = paper(rng, portrait=bool(rng.random() < 0.7))
    height, width = page.shape[:2]
    step = int(rng.integers(40, 80))
    places = range(150, height - 80, step)
    setter = Typesetter(page)
    setter.say(words(rng, 22), 60, 50, 34, bold=True)
    for y in places:
        setter.say(words(rng, int(rng.integers(6, 30))), 60, y - 26, 20)
    page = setter.done()
    for y in places:
        start = int(rng.uniform(0.3, 0.5) * width)
        if rng.random() < 0.6:
            cv2.line(page, (start, y), (width - 60, y), DARK, 1)
            if rng.random() < 0.6:
                scrawl(page, rng, start + 10, y - 8, rng.uniform(80, 400), 9)
        else:
            for box in range(int(rng.integers(2, 6))):
                x = start + 110 * box
                cv2.rectangle(page, (x, y - 22), (x + 20, y - 2), DARK, 2)
                if rng.random() < 0.3:
                    cv2.line(page, (x, y - 22), (x + 20, y - 2), (20, 30, 140), 3, cv2.LINE_AA)
    return page


def spreadsheet(rng: Rng) -> Picture:
    """A screen full of small cells, numbers in many."""
    page = paper(rng)
    tall, wide = int(rng.integers(20, 36)), int(rng.integers(60, 140))
    ruled(page, wide, tall, (205, 208, 212))
    if rng.random() < 0.6:
        cv2.rectangle(page, (0, 0), (WIDTH, tall * 3), (30, 110, 70), -1)
        cv2.rectangle(page, (0, 0), (wide // 2, HEIGHT), (232, 234, 237), -1)
    setter = Typesetter(page)
    share = rng.uniform(0.3, 0.95)
    for y in range(0, HEIGHT, tall):
        for x in range(0, WIDTH, wide):
            if rng.random() < share:
                setter.say(f"{rng.uniform(0, 10 ** rng.uniform(0, 4)):.2f}", x + 5, y + 2, 16)
    return setter.done()


def calendar(rng: Rng) -> Picture:
    """A month, seven days wide, or a year of small months."""
    page = paper(rng, portrait=bool(rng.random() < 0.4))
    height, width = page.shape[:2]
    weeks = int(rng.integers(5, 7))
    top, left = 180, 50
    wide, tall = (width - 2 * left) // 7, (height - top - 50) // weeks
    for line in range(weeks + 1):
        cv2.line(page, (left, top + line * tall), (left + 7 * wide, top + line * tall), DARK, 2)
    for line in range(8):
        cv2.line(page, (left + line * wide, top), (left + line * wide, top + weeks * tall), DARK, 2)
    setter = Typesetter(page)
    setter.say(words(rng, 9), left, 40, 60, bold=True)
    for day in range(31):
        week, weekday = divmod(day + 2, 7)
        x, y = left + weekday * wide + 8, top + week * tall + 4
        setter.say(str(day + 1), x, y, 26, bold=True)
        if rng.random() < 0.3:
            setter.say(words(rng, 12), x, y + 40, 16)
    return setter.done()


def crossword(rng: Rng) -> Picture:
    """Squares, some black, some with a number or a letter."""
    page = paper(rng, portrait=bool(rng.random() < 0.5))
    height, width = page.shape[:2]
    cell = int(rng.integers(26, 70))
    many = (min(height, width) - 160) // cell
    setter = Typesetter(page)
    for row in range(many):
        for column in range(many):
            if rng.random() < 0.4:
                setter.say(words(rng, 1), 90 + column * cell, 84 + row * cell, cell // 2)
    page = setter.done()
    for row in range(many):
        for column in range(many):
            x, y = 80 + column * cell, 80 + row * cell
            black = rng.random() < 0.2
            cv2.rectangle(page, (x, y), (x + cell, y + cell), DARK, -1 if black else 2)
    write(page, rng, int(rng.integers(0, 8)), top=90, step=30, left=100 + many * cell)
    return page


def music(rng: Rng) -> Picture:
    """Staves with notes that have stems."""
    page = paper(rng, portrait=True)
    for top in range(120, page.shape[0] - 120, int(rng.integers(110, 150))):
        for line in range(5):
            y = top + 12 * line
            cv2.line(page, (80, y), (page.shape[1] - 80, y), DARK, 1)
        for x in range(120, page.shape[1] - 120, int(rng.integers(25, 60))):
            y = top + 6 * int(rng.integers(-1, 10))
            cv2.ellipse(page, (x, y), (7, 5), -20, 0, 360, DARK, -1, cv2.LINE_AA)
            cv2.line(page, (x + 6, y), (x + 6, y - 38), DARK, 2)
    return page


def score(rng: Rng) -> Picture:
    """Staves in systems with bars, beamed notes and words beneath."""
    page = paper(rng, portrait=bool(rng.random() < 0.6))
    height, width = page.shape[:2]
    gap = int(rng.integers(7, 14))
    for top in range(130, height - 150, int(rng.integers(11, 16)) * gap):
        for line in range(5):
            cv2.line(page, (70, top + gap * line), (width - 70, top + gap * line), DARK, 1)
        for bar in np.linspace(70, width - 70, int(rng.integers(3, 7))):
            cv2.line(page, (int(bar), top), (int(bar), top + 4 * gap), DARK, 2)
        x = 130
        while x < width - 160:
            many, step = int(rng.integers(1, 5)), int(rng.integers(3, 6)) * gap
            heights = top + gap / 2 * rng.integers(0, 9, many)
            beam = int(heights.min() - 3.2 * gap)
            for note, y in enumerate(heights):
                at = x + note * step
                axes = (int(0.65 * gap), int(0.45 * gap))
                cv2.ellipse(page, (at, int(y)), axes, -20, 0, 360, DARK, -1, cv2.LINE_AA)
                cv2.line(page, (at + axes[0], int(y)), (at + axes[0], beam), DARK, 2)
            stem = int(0.65 * gap)
            cv2.line(page, (x + stem, beam), (x + stem + (many - 1) * step, beam), DARK, gap // 2)
            x += many * step + int(rng.integers(1, 4)) * gap
    return page


def notebook(rng: Rng) -> Picture:
    """Handwriting on ruled or squared paper."""
    page = paper(rng, portrait=bool(rng.random() < 0.7))
    height, width = page.shape[:2]
    step = int(rng.integers(35, 60))
    tone = (185, 200, 225)
    if rng.random() < 0.5:
        ruled(page, 25, 25, tone)
    else:
        for y in range(120, height, step):
            cv2.line(page, (0, y), (width, y), tone, 2)
    for y in range(120, int(rng.uniform(0.4, 1) * height), step):
        x = 70.0
        while x < width * rng.uniform(0.7, 0.95):
            length = rng.uniform(40, 220)
            scrawl(page, rng, x, y - 6, min(length, width - 30 - x), rng.uniform(6, 12))
            x += length + 22
    return page


def code_print(rng: Rng) -> Picture:
    """Lines of a program, light on dark or dark on light, numbered."""
    page = paper(rng)
    setter = Typesetter(page)
    for line in range(45):
        setter.say(str(line + 1), 10, 10 + 23 * line, 17)
        indent = 40 * int(rng.integers(0, 5))
        if rng.random() < 0.85:
            setter.say(words(rng, int(rng.integers(5, 70))), 60 + indent, 10 + 23 * line, 17)
    page = setter.done()
    return np.asarray(255 - page if rng.random() < 0.5 else page, np.uint8)


def keyboard(rng: Rng) -> Picture:
    """Rows of keys, lettered."""
    page = np.full((HEIGHT, WIDTH, 3), rng.uniform(10, 220), np.uint8)
    tone = float(rng.uniform(0, 255))
    key = int(rng.integers(70, 110))
    for row in range(6):
        for column in range(14):
            x = 30 + column * key + (row * key) // 3
            y = 150 + row * key
            colour = (tone, tone, tone)
            cv2.rectangle(page, (x, y), (x + key - 12, y + key - 12), colour, -1, cv2.LINE_AA)
            light = 255.0 if tone < 128 else 0.0
            cv2.putText(
                page, words(rng, 1), (x + 20, y + 50), 0, 1, (light, light, light), 2, cv2.LINE_AA
            )
    return page


def codes(rng: Rng) -> Picture:
    """Bar codes and square codes on a label."""
    page = paper(rng)
    for _ in range(int(rng.integers(1, 5))):
        x, y = int(rng.uniform(40, WIDTH - 560)), int(rng.uniform(40, HEIGHT - 420))
        if rng.random() < 0.5:
            bars = rng.random(100) < 0.5
            part = np.where(np.repeat(bars, 5)[None, :, None], 20, 250)
            page[y : y + 180, x : x + 500] = part
        else:
            cells = np.kron(rng.random((29, 29)) < 0.5, np.ones((12, 12), np.bool_))
            page[y : y + 348, x : x + 348] = np.where(cells[..., None], 20, 250)
    write(page, rng, int(rng.integers(1, 6)), top=HEIGHT - 200, step=34)
    return page


def plan(rng: Rng) -> Picture:
    """A street map or a floor plan: straight lines that cross, and names."""
    page = paper(rng)
    for _ in range(int(rng.integers(10, 60))):
        ends = rng.uniform(0, 1, 4) * [WIDTH, HEIGHT, WIDTH, HEIGHT]
        x0, y0, x1, y1 = (int(v) for v in ends)
        if rng.random() < 0.6:
            x1 = x0
        elif rng.random() < 0.7:
            y1 = y0
        cv2.line(page, (x0, y0), (x1, y1), DARK, int(rng.integers(1, 6)), cv2.LINE_AA)
    for _ in range(20):
        place = (int(rng.uniform(0, WIDTH)), int(rng.uniform(20, HEIGHT)))
        cv2.putText(page, words(rng, 8), place, 0, 0.6, DARK, 1, cv2.LINE_AA)
    return page


def contours(rng: Rng) -> Picture:
    """Lines of equal height, as on a hiking map."""
    page = paper(rng)
    land = rng.normal(0, 1, (int(rng.integers(4, 10)), int(rng.integers(5, 14))))
    high = cv2.resize(land.astype(np.float32), (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC)
    for level in np.linspace(-1.5, 1.5, int(rng.integers(6, 24))):
        mask = (high > level).astype(np.uint8)
        lines, _ = cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
        cv2.polylines(page, lines, True, (120, 80, 40), 2, cv2.LINE_AA)
    if rng.random() < 0.5:
        ruled(page, 150, 150, (120, 150, 220))
    return page


def written_grid(rng: Rng) -> Picture:
    """ECG paper that somebody wrote notes on."""
    page = paper(rng)
    grid(page, rng)
    for y in range(120, int(rng.uniform(0.3, 1) * HEIGHT), int(rng.integers(60, 140))):
        scrawl(page, rng, 60, y, rng.uniform(200, 1300), rng.uniform(8, 25))
    return page


def scrawl(page: Picture, rng: Rng, x: float, y: float, length: float, high: float) -> None:
    """Something like a word in one's own hand: loops that go on to the right."""
    count = max(8, int(length))
    along = np.linspace(0, length, count)
    turn = 2 * np.pi * np.cumsum(rng.uniform(0.7, 1.3, count)) / 22
    up = high * (np.sin(turn) + 0.5 * smooth(rng, count, 30))
    back = 0.5 * high * np.cos(turn)
    points = np.column_stack([x + along + back, y - high / 2 - up])
    cv2.polylines(
        page, [np.round(points * 16).astype(np.int32)], False, (25, 35, 120), 2, cv2.LINE_AA, 4
    )


def signed(rng: Rng) -> Picture:
    """A letter with little text and a large hand under it."""
    page = paper(rng, portrait=True)
    write(page, rng, int(rng.integers(3, 10)), top=140, step=36)
    for _ in range(int(rng.integers(1, 3))):
        y = 700 + 100 * smooth(rng, 500, rng.uniform(10, 40)) + rng.uniform(0, 300)
        curve(page, y, 100, float(rng.uniform(400, 950)), 3, (25, 35, 120))
    return page
