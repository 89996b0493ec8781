# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .external_contacts_contact_changed_topic_facebook_scoped_id import ExternalContactsContactChangedTopicFacebookScopedId


class ExternalContactsContactChangedTopicFacebookId(Model):
    """ExternalContactsContactChangedTopicFacebookId of the Platform API."""

    ids: list[ExternalContactsContactChangedTopicFacebookScopedId] | None = field("ids", default=None)
    display_name: str | None = field("displayName", default=None)
