# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .external_contacts_contact_note_changed_topic_division import ExternalContactsContactNoteChangedTopicDivision
    from .external_contacts_contact_note_changed_topic_user import ExternalContactsContactNoteChangedTopicUser


class ExternalContactsContactNoteChangedTopicNote(Model):
    """ExternalContactsContactNoteChangedTopicNote of the Platform API."""

    id: str | None = field("id", default=None)
    division: ExternalContactsContactNoteChangedTopicDivision | None = field("division", default=None)
    entity_id: str | None = field("entityId", default=None)
    entity_type: Literal["Contact", "Organization"] | str | None = field("entityType", default=None)
    note_text: str | None = field("noteText", default=None)
    created_by: ExternalContactsContactNoteChangedTopicUser | None = field("createdBy", default=None)
    create_date: datetime | None = field("createDate", default=None)
    modify_date: datetime | None = field("modifyDate", default=None)
