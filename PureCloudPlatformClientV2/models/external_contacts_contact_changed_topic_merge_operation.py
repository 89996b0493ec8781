# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ExternalContactsContactChangedTopicMergeOperation(Model):
    """ExternalContactsContactChangedTopicMergeOperation of the Platform API."""

    source_contact_id: str | None = field("sourceContactId", default=None)
    target_contact_id: str | None = field("targetContactId", default=None)
    resulting_contact_id: str | None = field("resultingContactId", default=None)
