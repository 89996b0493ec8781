# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Chat(Model):
    """Chat of an organization user. In OrgUser and 4 more."""

    jabber_id: str | None = field("jabberId", default=None)
