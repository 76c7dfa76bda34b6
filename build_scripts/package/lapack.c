/* The LAPACK and BLAS functions that OpenCV calls, answered by numpy's copy of OpenBLAS.
 *
 * OpenCV's integers have 32 bits; numpy's OpenBLAS is built for 64 and has names of its own. Each
 * function here widens what goes in and narrows what comes out. Characters are followed by hidden
 * lengths in Fortran, which are passed as 1.
 */
#include <stdint.h>
#include <stdlib.h>

typedef int32_t I;
typedef int64_t L;
typedef size_t H;

#define NEW(count) malloc(((count) > 0 ? (size_t)(count) : 1) * sizeof(L))

static void narrow(I *to, const L *from, L count)
{
    for (L i = 0; i < count; i++)
        to[i] = (I)from[i];
}

/* LAPACK's own sign for a failed allocation (LAPACK_WORK_MEMORY_ERROR). */
#define NO_MEMORY (-1010)

#define FAMILY(T, P)                                                                              \
    extern void scipy_##P##gesv_64_(L *, L *, T *, L *, L *, T *, L *, L *);                      \
    extern void scipy_##P##getrf_64_(L *, L *, T *, L *, L *, L *);                               \
    extern void scipy_##P##posv_64_(char *, L *, L *, T *, L *, T *, L *, L *, H);                \
    extern void scipy_##P##potrf_64_(char *, L *, T *, L *, L *, H);                              \
    extern void scipy_##P##gels_64_(char *, L *, L *, L *, T *, L *, T *, L *, T *, L *, L *, H); \
    extern void scipy_##P##geqrf_64_(L *, L *, T *, L *, T *, T *, L *, L *);                     \
    extern void scipy_##P##gesdd_64_(char *, L *, L *, T *, L *, T *, T *, L *, T *, L *, T *,    \
                                     L *, L *, L *, H);                                           \
    extern void scipy_cblas_##P##gemm64_(I, I, I, L, L, L, T, const T *, L, const T *, L, T, T *, \
                                         L);                                                      \
    void P##gesv_(I *n, I *nrhs, T *a, I *lda, I *ipiv, T *b, I *ldb, I *info)                    \
    {                                                                                             \
        L n_ = *n, nrhs_ = *nrhs, lda_ = *lda, ldb_ = *ldb, info_ = 0, *ipiv_ = NEW(n_);          \
        if (!ipiv_) {                                                                             \
            *info = NO_MEMORY;                                                                    \
            return;                                                                               \
        }                                                                                         \
        scipy_##P##gesv_64_(&n_, &nrhs_, a, &lda_, ipiv_, b, &ldb_, &info_);                      \
        if (info_ >= 0)                                                                           \
            narrow(ipiv, ipiv_, n_);                                                              \
        *info = (I)info_;                                                                         \
        free(ipiv_);                                                                              \
    }                                                                                             \
    void P##getrf_(I *m, I *n, T *a, I *lda, I *ipiv, I *info)                                    \
    {                                                                                             \
        L m_ = *m, n_ = *n, lda_ = *lda, info_ = 0, least = m_ < n_ ? m_ : n_;                    \
        L *ipiv_ = NEW(least);                                                                    \
        if (!ipiv_) {                                                                             \
            *info = NO_MEMORY;                                                                    \
            return;                                                                               \
        }                                                                                         \
        scipy_##P##getrf_64_(&m_, &n_, a, &lda_, ipiv_, &info_);                                  \
        if (info_ >= 0)                                                                           \
            narrow(ipiv, ipiv_, least);                                                           \
        *info = (I)info_;                                                                         \
        free(ipiv_);                                                                              \
    }                                                                                             \
    void P##posv_(char *uplo, I *n, I *nrhs, T *a, I *lda, T *b, I *ldb, I *info)                 \
    {                                                                                             \
        L n_ = *n, nrhs_ = *nrhs, lda_ = *lda, ldb_ = *ldb, info_ = 0;                            \
        scipy_##P##posv_64_(uplo, &n_, &nrhs_, a, &lda_, b, &ldb_, &info_, 1);                    \
        *info = (I)info_;                                                                         \
    }                                                                                             \
    void P##potrf_(char *uplo, I *n, T *a, I *lda, I *info)                                       \
    {                                                                                             \
        L n_ = *n, lda_ = *lda, info_ = 0;                                                        \
        scipy_##P##potrf_64_(uplo, &n_, a, &lda_, &info_, 1);                                     \
        *info = (I)info_;                                                                         \
    }                                                                                             \
    void P##gels_(char *trans, I *m, I *n, I *nrhs, T *a, I *lda, T *b, I *ldb, T *work,          \
                  I *lwork, I *info)                                                              \
    {                                                                                             \
        L m_ = *m, n_ = *n, nrhs_ = *nrhs, lda_ = *lda, ldb_ = *ldb, lwork_ = *lwork, info_ = 0;  \
        scipy_##P##gels_64_(trans, &m_, &n_, &nrhs_, a, &lda_, b, &ldb_, work, &lwork_, &info_,   \
                            1);                                                                   \
        *info = (I)info_;                                                                         \
    }                                                                                             \
    void P##geqrf_(I *m, I *n, T *a, I *lda, T *tau, T *work, I *lwork, I *info)                  \
    {                                                                                             \
        L m_ = *m, n_ = *n, lda_ = *lda, lwork_ = *lwork, info_ = 0;                              \
        scipy_##P##geqrf_64_(&m_, &n_, a, &lda_, tau, work, &lwork_, &info_);                     \
        *info = (I)info_;                                                                         \
    }                                                                                             \
    void P##gesdd_(char *jobz, I *m, I *n, T *a, I *lda, T *s, T *u, I *ldu, T *vt, I *ldvt,      \
                   T *work, I *lwork, I *iwork, I *info)                                          \
    {                                                                                             \
        L m_ = *m, n_ = *n, lda_ = *lda, ldu_ = *ldu, ldvt_ = *ldvt, lwork_ = *lwork, info_ = 0;  \
        L *iwork_ = NEW(8 * (m_ < n_ ? m_ : n_));                                                 \
        (void)iwork; /* scratch of the caller, too small for wide integers */                     \
        if (!iwork_) {                                                                            \
            *info = NO_MEMORY;                                                                    \
            return;                                                                               \
        }                                                                                         \
        scipy_##P##gesdd_64_(jobz, &m_, &n_, a, &lda_, s, u, &ldu_, vt, &ldvt_, work, &lwork_,    \
                             iwork_, &info_, 1);                                                  \
        *info = (I)info_;                                                                         \
        free(iwork_);                                                                             \
    }                                                                                             \
    void cblas_##P##gemm(I order, I ta, I tb, I m, I n, I k, T alpha, const T *a, I lda,          \
                         const T *b, I ldb, T beta, T *c, I ldc)                                  \
    {                                                                                             \
        scipy_cblas_##P##gemm64_(order, ta, tb, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);    \
    }

FAMILY(float, s)
FAMILY(double, d)

#define COMPLEX_GEMM(P)                                                                           \
    extern void scipy_cblas_##P##gemm64_(I, I, I, L, L, L, const void *, const void *, L,         \
                                         const void *, L, const void *, void *, L);               \
    void cblas_##P##gemm(I order, I ta, I tb, I m, I n, I k, const void *alpha, const void *a,    \
                         I lda, const void *b, I ldb, const void *beta, void *c, I ldc)           \
    {                                                                                             \
        scipy_cblas_##P##gemm64_(order, ta, tb, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);    \
    }

COMPLEX_GEMM(c)
COMPLEX_GEMM(z)

extern void scipy_dgeev_64_(char *, char *, L *, double *, L *, double *, double *, double *, L *,
                            double *, L *, double *, L *, L *, H, H);

void dgeev_(char *jobvl, char *jobvr, I *n, double *a, I *lda, double *wr, double *wi, double *vl,
            I *ldvl, double *vr, I *ldvr, double *work, I *lwork, I *info)
{
    L n_ = *n, lda_ = *lda, ldvl_ = *ldvl, ldvr_ = *ldvr, lwork_ = *lwork, info_ = 0;
    scipy_dgeev_64_(jobvl, jobvr, &n_, a, &lda_, wr, wi, vl, &ldvl_, vr, &ldvr_, work, &lwork_,
                    &info_, 1, 1);
    *info = (I)info_;
}
