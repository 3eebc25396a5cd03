// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-collection.h"

G_BEGIN_DECLS

#define MAG_TYPE_COLLECTIONS_GROUP (mag_collections_group_get_type ())

G_DECLARE_FINAL_TYPE (MagCollectionsGroup, mag_collections_group, MAG, COLLECTIONS_GROUP, AdwPreferencesGroup)

void mag_collections_group_set_collection (MagCollectionsGroup *self,
                                           MagCollection       *collection);
void mag_collections_group_add_file       (MagCollectionsGroup *self,
                                           GFile               *file);

G_END_DECLS
