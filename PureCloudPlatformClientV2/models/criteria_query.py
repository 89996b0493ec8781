# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .criteria_group import CriteriaGroup


class CriteriaQuery(Model):
    """CriteriaQuery of the Platform API.

    The platform requires: query.
    """

    query: list[CriteriaGroup] | None = field("query", default=None)
