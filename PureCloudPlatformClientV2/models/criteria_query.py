# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import CriteriaGroup


class CriteriaQuery(Model):
    """Taken by post_flows_instances_query.

    Required by the platform: query.
    """

    query: list[CriteriaGroup] | None = field("query", default=None)
