# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DialerContactId(Model):
    """Part of GDPRSubject."""

    id: str | None = field("id", default=None)
    contact_list_id: str | None = field("contactListId", default=None)
