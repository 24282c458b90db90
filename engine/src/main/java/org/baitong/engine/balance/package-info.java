/** Material, water, energy and load balances of a factory's quantity centres, reconciled. */
@NullMarked
package org.baitong.engine.balance;

import org.jspecify.annotations.NullMarked;
