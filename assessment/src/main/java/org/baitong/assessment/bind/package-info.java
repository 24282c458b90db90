/**
 * From what a factory says to what the engine asks: units, currencies, yearly amounts, requests.
 */
@NullMarked
package org.baitong.assessment.bind;

import org.jspecify.annotations.NullMarked;
