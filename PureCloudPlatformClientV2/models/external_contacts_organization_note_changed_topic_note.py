# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class ExternalContactsOrganizationNoteChangedTopicDivision(Model):
    """Reference to a division by its id. In ExternalContactsOrganizationNoteChangedTopicNote."""

    id: str | None = field("id", default=None)


class ExternalContactsOrganizationNoteChangedTopicNote(Model):
    """A note: division, entity id, entity type and 5 more. Event of v2.externalcontacts.organizations.{id}.notes.{id}.
    """

    id: str | None = field("id", default=None)
    division: ExternalContactsOrganizationNoteChangedTopicDivision | None = field("division", default=None)
    entity_id: str | None = field("entityId", default=None)
    entity_type: Literal["Contact", "Organization"] | str | None = field("entityType", default=None)
    note_text: str | None = field("noteText", default=None)
    created_by: ExternalContactsOrganizationNoteChangedTopicUser | None = field("createdBy", default=None)
    create_date: datetime | None = field("createDate", default=None)
    modify_date: datetime | None = field("modifyDate", default=None)


class ExternalContactsOrganizationNoteChangedTopicUser(Model):
    """Reference to a user by its id. In ExternalContactsOrganizationNoteChangedTopicNote."""

    id: str | None = field("id", default=None)
