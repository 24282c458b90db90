/**
 * Material flow cost accounting (ISO 14051:2011, ISO 14053:2021) over a network of quantity
 * centres, solved as linear systems.
 *
 * <p>A material is followed by its own quantity and its own price; energy and system cost follow
 * the key of each quantity centre (product over input of the participating materials) and travel to
 * the next centre by category; waste management cost stays where it arises and is all loss. Recycle
 * and rework loops are part of the linear systems. Whatever no output explains is shown as
 * unaccounted. The decisions behind the rules stand in {@code docs/decisions/0004-mfca-network.md}.
 */
@NullMarked
package org.baitong.engine.mfca;

import org.jspecify.annotations.NullMarked;
