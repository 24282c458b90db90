/** Linear networks and data reconciliation on plain numbers; the domains add meaning and units. */
@NullMarked
package org.baitong.engine.numerics;

import org.jspecify.annotations.NullMarked;
