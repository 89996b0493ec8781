# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .external_contacts_contact_changed_topic_external_source import ExternalContactsContactChangedTopicExternalSource


class ExternalContactsContactChangedTopicExternalId(Model):
    """ExternalContactsContactChangedTopicExternalId of the Platform API."""

    external_source: ExternalContactsContactChangedTopicExternalSource | None = field("externalSource", default=None)
    value: str | None = field("value", default=None)
