# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import ExternalDataSource, User


class Note(Model):
    """A note, kept at /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}. Answer of
    get_externalcontacts_contact_note and 5 more; body of post_externalcontacts_contact_notes and 3 more.

    Required by the platform: created_by.
    """

    id: str | None = field("id", default=None)
    entity_id: str | None = field("entityId", default=None)
    entity_type: Literal["contact", "organization"] | str | None = field("entityType", default=None)
    note_text: str | None = field("noteText", default=None)
    modify_date: datetime | None = field("modifyDate", default=None)
    create_date: datetime | None = field("createDate", default=None)
    created_by: User | None = field("createdBy", default=None)
    external_data_sources: list[ExternalDataSource] | None = field("externalDataSources", default=None)
    self_uri: str | None = field("selfUri", default=None)
