// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gio/gio.h>
#include <sqlite3.h>

#include "mag-claim.h"
#include "mag-document.h"
#include "mag-food-group.h"
#include "mag-location.h"
#include "mag-reference.h"
#include "mag-table.h"
#include "mag-term.h"
#include "mag-topic.h"

G_BEGIN_DECLS

#define MAG_TYPE_COLLECTION (mag_collection_get_type ())

G_DECLARE_FINAL_TYPE (MagCollection, mag_collection, MAG, COLLECTION, GObject)

MagCollection *mag_collection_open             (const char     *path,
                                                GError        **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean       mag_collection_add              (MagCollection  *self,
                                                const char     *path,
                                                GError        **error);
const char    *mag_collection_get_id           (MagCollection  *self);
const char    *mag_collection_get_title        (MagCollection  *self);
const char    *mag_collection_get_version      (MagCollection  *self);
const char    *mag_collection_get_publisher    (MagCollection  *self);
const char    *mag_collection_get_path         (MagCollection  *self);
GPtrArray     *mag_collection_get_members      (MagCollection  *self);
GListModel    *mag_collection_get_topics       (MagCollection  *self);
sqlite3       *mag_collection_get_database     (MagCollection  *self);

MagTopic      *mag_collection_find_topic       (MagCollection  *self,
                                                const char     *id);
MagDocument   *mag_collection_load_document    (MagCollection  *self,
                                                const char     *kind,
                                                const char     *id,
                                                const char     *language,
                                                GError        **error) G_GNUC_WARN_UNUSED_RESULT;
GListModel    *mag_collection_load_claims      (MagCollection  *self,
                                                const char     *topic) G_GNUC_WARN_UNUSED_RESULT;
GListModel    *mag_collection_load_tables      (MagCollection  *self,
                                                const char     *topic) G_GNUC_WARN_UNUSED_RESULT;
GListModel    *mag_collection_load_references  (MagCollection  *self,
                                                const char     *topic) G_GNUC_WARN_UNUSED_RESULT;
GListModel    *mag_collection_load_terms       (MagCollection  *self) G_GNUC_WARN_UNUSED_RESULT;

MagClaim      *mag_collection_load_claim       (MagCollection  *self,
                                                const char     *key) G_GNUC_WARN_UNUSED_RESULT;
MagFinding    *mag_collection_load_finding     (MagCollection  *self,
                                                const char     *key) G_GNUC_WARN_UNUSED_RESULT;
MagTable      *mag_collection_load_table       (MagCollection  *self,
                                                const char     *id) G_GNUC_WARN_UNUSED_RESULT;
MagReference  *mag_collection_load_reference   (MagCollection  *self,
                                                const char     *key) G_GNUC_WARN_UNUSED_RESULT;
MagTerm       *mag_collection_load_term        (MagCollection  *self,
                                                const char     *id) G_GNUC_WARN_UNUSED_RESULT;
char          *mag_collection_dup_figure       (MagCollection  *self,
                                                const char     *id) G_GNUC_WARN_UNUSED_RESULT;
char          *mag_collection_dup_safety_text  (MagCollection  *self,
                                                const char     *id) G_GNUC_WARN_UNUSED_RESULT;
char          *mag_collection_dup_safety_title (MagCollection  *self,
                                                const char     *id) G_GNUC_WARN_UNUSED_RESULT;
char          *mag_collection_dup_safety_text_in (MagCollection *self,
                                                  const char    *id,
                                                  const char    *language) G_GNUC_WARN_UNUSED_RESULT;
char          *mag_collection_dup_safety_title_in (MagCollection *self,
                                                   const char    *id,
                                                   const char    *language) G_GNUC_WARN_UNUSED_RESULT;
char          *mag_collection_dup_food_name    (MagCollection  *self,
                                                const char     *food) G_GNUC_WARN_UNUSED_RESULT;
char          *mag_collection_dup_food_location (MagCollection *self,
                                                 const char    *food) G_GNUC_WARN_UNUSED_RESULT;
MagFoodGroup   mag_collection_get_food_group   (MagCollection  *self,
                                                const char     *food);
char          *mag_collection_dup_measure      (MagCollection  *self,
                                                const char     *food,
                                                const char     *measure) G_GNUC_WARN_UNUSED_RESULT;
gboolean       mag_collection_get_magnesium    (MagCollection  *self,
                                                const char     *food,
                                                const char     *measure,
                                                int            *milligrams);
char          *mag_collection_dup_home         (MagCollection  *self,
                                                MagLocation    *location) G_GNUC_WARN_UNUSED_RESULT;
gboolean       mag_collection_has_part         (MagCollection  *self,
                                                MagLocation    *location);
char          *mag_collection_dup_title        (MagCollection  *self,
                                                MagLocation    *location) G_GNUC_WARN_UNUSED_RESULT;
GStrv          mag_collection_list_languages   (MagCollection  *self,
                                                const char     *kind,
                                                const char     *id) G_GNUC_WARN_UNUSED_RESULT;
GStrv          mag_collection_list_locations   (MagCollection  *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
