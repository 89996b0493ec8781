# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class MergeRequest(Model):
    """MergeRequest of the Platform API.

    The platform requires: source_contact_id, target_contact_id.
    """

    source_contact_id: str | None = field("sourceContactId", default=None)
    target_contact_id: str | None = field("targetContactId", default=None)
