# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .external_contacts_unresolved_contact_changed_topic_line_user_id import ExternalContactsUnresolvedContactChangedTopicLineUserId


class ExternalContactsUnresolvedContactChangedTopicLineId(Model):
    """ExternalContactsUnresolvedContactChangedTopicLineId of the Platform API."""

    ids: list[ExternalContactsUnresolvedContactChangedTopicLineUserId] | None = field("ids", default=None)
    display_name: str | None = field("displayName", default=None)
