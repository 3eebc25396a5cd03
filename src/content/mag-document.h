// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

#define MAG_TYPE_DOCUMENT (mag_document_get_type ())

G_DECLARE_FINAL_TYPE (MagDocument, mag_document, MAG, DOCUMENT, GObject)

MagDocument *mag_document_new          (const char  *kind,
                                        const char  *id,
                                        const char  *language,
                                        const char  *revision,
                                        JsonObject  *root) G_GNUC_WARN_UNUSED_RESULT;

const char  *mag_document_get_kind     (MagDocument *self);
const char  *mag_document_get_id       (MagDocument *self);
const char  *mag_document_get_language (MagDocument *self);
const char  *mag_document_get_revision (MagDocument *self);
const char  *mag_document_get_title    (MagDocument *self);
JsonObject  *mag_document_get_root     (MagDocument *self);

G_END_DECLS
