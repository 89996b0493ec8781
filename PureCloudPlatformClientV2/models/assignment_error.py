# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserReference


class AssignmentError(Model):
    """Part of Assignment."""

    user: UserReference | None = field("user", default=None)
    message: str | None = field("message", default=None)
