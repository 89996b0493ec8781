# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class FlowCharacteristics(Model):
    """Characteristics of a flow log level. In FlowLogLevel and 1 more."""

    execution_items: bool | None = field("executionItems", default=None)
    execution_input_outputs: bool | None = field("executionInputOutputs", default=None)
    communications: bool | None = field("communications", default=None)
    event_error: bool | None = field("eventError", default=None)
    event_warning: bool | None = field("eventWarning", default=None)
    event_other: bool | None = field("eventOther", default=None)
    variables: bool | None = field("variables", default=None)
    names: bool | None = field("names", default=None)
