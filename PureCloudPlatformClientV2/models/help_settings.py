# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .compliance_response import ComplianceResponse


class HelpSettings(Model):
    """HelpSettings of the Platform API.

    The platform requires: keyword, response.
    """

    keyword: list[str] | None = field("keyword", default=None)
    response: ComplianceResponse | None = field("response", default=None)
