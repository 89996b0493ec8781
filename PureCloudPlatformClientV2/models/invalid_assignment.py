# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .user_reference import UserReference


class InvalidAssignment(Model):
    """InvalidAssignment of the Platform API."""

    user: UserReference | None = field("user", default=None)
    message: str | None = field("message", default=None)
