# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any


class TextBotInputOutputData(Model):
    """Output data of a text bot exit action. In TextBotExitAction and 1 more.

    Required by the platform: variables.
    """

    variables: dict[str, Any] | None = field("variables", default=None)
