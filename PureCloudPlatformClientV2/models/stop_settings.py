# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ComplianceResponse


class StopSettings(Model):
    """Part of Compliance.

    Required by the platform: keyword, response.
    """

    keyword: list[str] | None = field("keyword", default=None)
    response: ComplianceResponse | None = field("response", default=None)
