# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import RoutePathRequest


class SetWrapperRoutePathRequest(Model):
    """Part of UpdatePlanningGroupRequest."""

    values: list[RoutePathRequest] | None = field("values", default=None)
