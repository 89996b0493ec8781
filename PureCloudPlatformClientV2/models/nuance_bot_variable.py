# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ComplexVariableInfo(Model):
    """Reference to complex variable information by its id and its name. In NuanceBotVariable.

    Required by the platform: id, name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)


class NuanceBotVariable(Model):
    """One of the variables of a Nuance bot. In NuanceBot and 1 more.

    Required by the platform: id, name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    reserved: bool | None = field("reserved", default=None)
    simple_variable_info: str | None = field("simpleVariableInfo", default=None)
    complex_generic_variable_info: ComplexVariableInfo | None = field("complexGenericVariableInfo", default=None)
