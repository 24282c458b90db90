/**
 * Investment appraisal: cash flows by year, discounted, taxed, financed; real and nominal apart.
 */
@NullMarked
package org.baitong.engine.finance;

import org.jspecify.annotations.NullMarked;
