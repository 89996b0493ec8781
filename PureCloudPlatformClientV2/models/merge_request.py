# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MergeRequest(Model):
    """A merge: source contact id and target contact id. Body of post_externalcontacts_merge_contacts.

    Required by the platform: source_contact_id, target_contact_id.
    """

    source_contact_id: str | None = field("sourceContactId", default=None)
    target_contact_id: str | None = field("targetContactId", default=None)
