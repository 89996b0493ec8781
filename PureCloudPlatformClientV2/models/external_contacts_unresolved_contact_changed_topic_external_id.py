# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .external_contacts_unresolved_contact_changed_topic_external_source import ExternalContactsUnresolvedContactChangedTopicExternalSource


class ExternalContactsUnresolvedContactChangedTopicExternalId(Model):
    """ExternalContactsUnresolvedContactChangedTopicExternalId of the Platform API."""

    external_source: ExternalContactsUnresolvedContactChangedTopicExternalSource | None = field(
        "externalSource", default=None
    )
    value: str | None = field("value", default=None)
