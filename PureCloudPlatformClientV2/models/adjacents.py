# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import User


class Adjacents(Model):
    """Adjacents: superiors, siblings and direct reports. Answer of get_user_adjacents."""

    superiors: list[User] | None = field("superiors", default=None)
    siblings: list[User] | None = field("siblings", default=None)
    direct_reports: list[User] | None = field("directReports", default=None)
