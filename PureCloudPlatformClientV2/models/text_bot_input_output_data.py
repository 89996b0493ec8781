# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any


class TextBotInputOutputData(Model):
    """Required by the platform: variables."""

    variables: dict[str, Any] | None = field("variables", default=None)
