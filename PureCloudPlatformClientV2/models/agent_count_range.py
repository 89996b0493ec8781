# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class AgentCountRange(Model):
    """AgentCountRange of the Platform API.

    The platform requires: minimum, maximum.
    """

    minimum: int | None = field("minimum", default=None)
    maximum: int | None = field("maximum", default=None)
