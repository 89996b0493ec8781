"""A local Platform API, built from the API definition, to try and test programs with no Genesys Cloud organisation.

    with Simulator() as sim:
        client = ApiClient(host=sim.host).get_client_credentials_token(sim.client_id, sim.client_secret)

From a shell: `python -m PureCloudPlatformClientV2.simulator`. Needs the extra `[simulator]`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._definition import DefinitionError
    from ._exchanges import Exchange, RecordedRequest
    from ._faults import Faults
    from ._overrides import RoutedRequest
    from ._simulator import Simulator

__all__ = ["DefinitionError", "Exchange", "Faults", "RecordedRequest", "RoutedRequest", "Simulator"]

_MODULES = {
    "DefinitionError": "_definition",
    "Exchange": "_exchanges",
    "Faults": "_faults",
    "RecordedRequest": "_exchanges",
    "RoutedRequest": "_overrides",
    "Simulator": "_simulator",
}


def __getattr__(name: str) -> Any:
    # Loaded on first use: pytest imports the plugin of this package in every run, also where nobody simulates.
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
    except ModuleNotFoundError as error:
        if error.name not in ("werkzeug", "jsonschema"):
            raise
        message = "The simulator needs its extra: pip install 'PureCloudPlatformClientV2[simulator]'"
        raise ModuleNotFoundError(message, name=error.name) from error
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
