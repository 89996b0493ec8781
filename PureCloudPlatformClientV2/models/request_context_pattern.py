# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import RequestEntityTypeCriteria


class RequestContextPattern(Model):
    """Part of RequestContext.

    Required by the platform: criteria.
    """

    criteria: list[RequestEntityTypeCriteria] | None = field("criteria", default=None)
