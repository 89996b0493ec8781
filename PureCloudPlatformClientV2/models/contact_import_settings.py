# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class ContactImportField(Model):
    """One of the import fields of contact import settings. In ContactImportSettings.

    Required by the platform: name, included.
    """

    name: str | None = field("name", default=None)
    included: bool | None = field("included", default=None)


class ContactImportSettings(Model):
    """Contact import settings, kept at /api/v2/externalcontacts/import/settings/{settingsId}. Answer of
    get_externalcontacts_import_setting and 2 more; body of post_externalcontacts_import_settings and 1 more.

    Required by the platform: name, merge_contacts, external_source_id, import_fields.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    matching_criteria: list[str] | None = field("matchingCriteria", default=None)
    merge_contacts: bool | None = field("mergeContacts", default=None)
    external_source_id: str | None = field("externalSourceId", default=None)
    import_fields: list[ContactImportField] | None = field("importFields", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    self_uri: str | None = field("selfUri", default=None)
