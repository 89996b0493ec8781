# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class PatchUser(Model):
    """A user to change: preferred name, ACD auto answer and 1 more. Body of patch_users_bulk."""

    id: str | None = field("id", default=None)
    preferred_name: str | None = field("preferredName", default=None)
    acd_auto_answer: bool | None = field("acdAutoAnswer", default=None)
