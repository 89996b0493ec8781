# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import CallTarget


class CallRoute(Model):
    """Part of CallForwarding."""

    targets: list[CallTarget] | None = field("targets", default=None)
