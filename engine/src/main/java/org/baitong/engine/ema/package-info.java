/**
 * Environmental management accounting from the books: ledger lines mapped once to categories, the
 * non-product-output (NPO) cost top-down, and the proof that what was carried into the accounting
 * and what was left out is the ledger.
 *
 * <p>Structure after UN DSD, Environmental Management Accounting Procedures and Principles (2001):
 * purchase value of non-product output, waste and emission treatment, prevention, share of
 * processing cost, earnings; by cost centre and by environmental medium.
 */
@NullMarked
package org.baitong.engine.ema;

import org.jspecify.annotations.NullMarked;
