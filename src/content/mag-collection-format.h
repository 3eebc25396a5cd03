// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/**
 * MAG_COLLECTION_FORMAT:
 *
 * The version of the tables in a collection. It rises when an older program could no longer read
 * them.
 */
#define MAG_COLLECTION_FORMAT "1"

/**
 * MAG_COLLECTION_APPLICATION_ID:
 *
 * What tells a collection from any other SQLite database: “Mg” and the number of the element.
 */
#define MAG_COLLECTION_APPLICATION_ID 1298595852
