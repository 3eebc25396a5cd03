// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * MagTestDocuments:
 *
 * Every document and drawing of the content that Magnesia ships, as it stands in the folder and without any
 * check. One document can be changed, for rules to prove that they can fail.
 */
typedef struct _MagTestDocuments MagTestDocuments;

/**
 * MagTestTextFunc:
 * @name: the document, as `topics/haematoma.json`
 * @place: where in it, as `$.sections[2].title`; in a drawing, empty
 * @text: a text with its marks
 * @user_data: what was handed over
 */
typedef void (*MagTestTextFunc) (const char *name,
                                 const char *place,
                                 const char *text,
                                 gpointer    user_data);

MagTestDocuments *mag_test_documents_new       (void) G_GNUC_WARN_UNUSED_RESULT;
void              mag_test_documents_free      (MagTestDocuments *self);

void              mag_test_documents_edit      (MagTestDocuments *self,
                                                const char       *name,
                                                const char       *place,
                                                const char       *json);
JsonObject       *mag_test_documents_get       (MagTestDocuments *self,
                                                const char       *name);
GStrv             mag_test_documents_list      (MagTestDocuments *self,
                                                const char       *folder) G_GNUC_WARN_UNUSED_RESULT;
void              mag_test_documents_each_text (MagTestDocuments *self,
                                                const char       *folder,
                                                MagTestTextFunc   func,
                                                gpointer          user_data);
void              mag_test_documents_each_new  (MagTestDocuments *self,
                                                const char       *folder,
                                                MagTestTextFunc   func,
                                                gpointer          user_data);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MagTestDocuments, mag_test_documents_free)

G_END_DECLS
