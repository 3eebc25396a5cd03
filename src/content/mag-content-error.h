// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MAG_CONTENT_ERROR:
 *
 * The domain of errors met while reading content: documents, collections and locations.
 */
#define MAG_CONTENT_ERROR (mag_content_error_quark ())

/**
 * MagContentError:
 * @MAG_CONTENT_ERROR_LOCATION: a text that names no location
 * @MAG_CONTENT_ERROR_MARK: a mark in a text that is unknown or not closed
 * @MAG_CONTENT_ERROR_OPEN: a collection that cannot be opened
 * @MAG_CONTENT_ERROR_FORMAT: a collection, document or table of another form
 * @MAG_CONTENT_ERROR_NOT_FOUND: a key that the collection does not hold
 * @MAG_CONTENT_ERROR_WRITE: a collection that cannot be written
 *
 * What went wrong with content.
 */
typedef enum
{
  MAG_CONTENT_ERROR_LOCATION,
  MAG_CONTENT_ERROR_MARK,
  MAG_CONTENT_ERROR_OPEN,
  MAG_CONTENT_ERROR_FORMAT,
  MAG_CONTENT_ERROR_NOT_FOUND,
  MAG_CONTENT_ERROR_WRITE,
} MagContentError;

GQuark mag_content_error_quark (void);

G_END_DECLS
