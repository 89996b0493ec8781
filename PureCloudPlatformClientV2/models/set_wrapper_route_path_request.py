# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .route_path_request import RoutePathRequest


class SetWrapperRoutePathRequest(Model):
    """SetWrapperRoutePathRequest of the Platform API."""

    values: list[RoutePathRequest] | None = field("values", default=None)
