# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .user import User


class Adjacents(Model):
    """Adjacents of the Platform API."""

    superiors: list[User] | None = field("superiors", default=None)
    siblings: list[User] | None = field("siblings", default=None)
    direct_reports: list[User] | None = field("directReports", default=None)
