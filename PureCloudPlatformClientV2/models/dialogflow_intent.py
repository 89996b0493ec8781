# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .dialogflow_parameter import DialogflowParameter


class DialogflowIntent(Model):
    """DialogflowIntent of the Platform API.

    The platform requires: name, parameters.
    """

    name: str | None = field("name", default=None)
    parameters: dict[str, DialogflowParameter] | None = field("parameters", default=None)
