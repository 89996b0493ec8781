# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DialogflowParameter


class DialogflowIntent(Model):
    """Part of DialogflowAgent.

    Required by the platform: name, parameters.
    """

    name: str | None = field("name", default=None)
    parameters: dict[str, DialogflowParameter] | None = field("parameters", default=None)
