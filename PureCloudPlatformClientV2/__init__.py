"""Python SDK for the Genesys Cloud Platform API.

Every public name is loaded at its first use: importing the package loads neither the HTTP stack nor any generated
class. `from PureCloudPlatformClientV2 import *` and `dir()` know all of them.
"""

import sys
from types import ModuleType

from ._version import __version__ as __version__

# Public names that are written by hand, and the modules that hold them; the generated ones are in _index.
_HAND_WRITTEN = {
    "AbstractHttpClient": "rest",
    "ApiClient": "api_client",
    "ApiException": "rest",
    "ApiNullValue": "api_null_value",
    "ApiResponse": "responses",
    "BadRequest": "rest",
    "Configuration": "configuration",
    "Conflict": "rest",
    "ConnectionFailed": "rest",
    "DefaultHttpClient": "default_http_client",
    "Forbidden": "rest",
    "GatewayConfiguration": "gateway_configuration",
    "HttpRequestOptions": "rest",
    "InvalidArgument": "rest",
    "InvalidSetting": "configuration",
    "Job": "jobs",
    "JobFailed": "jobs",
    "NoAnswer": "rest",
    "NotFound": "rest",
    "NotificationHandler": "notifications",
    "Pages": "paging",
    "PureCloudRegionHosts": "purecloud_region_hosts",
    "RateLimited": "rest",
    "RetryConfiguration": "configuration",
    "ServerError": "rest",
    "SeveralFound": "lookup",
    "TLSFailed": "rest",
    "TimedOut": "rest",
    "Unauthorized": "rest",
    "UnknownSetting": "configuration",
    "call_many": "bulk",
    "download": "transfer",
    "find": "lookup",
    "interval": "intervals",
    "paginate": "paging",
    "run_job": "jobs",
    "region": "purecloud_region_hosts",
    "UnknownAttributeWarning": "_strict",
    "UnknownValueWarning": "_strict",
    "YearMonth": "year_month",
    "to_arrow": "tables",
    "to_batches": "tables",
    "to_dataframe": "tables",
    "to_rows": "tables",
    "upload": "transfer",
    "with_response": "responses",
}
_SUBMODULES = frozenset(
    {"abstract_http_client", "default_http_client", "http_request_options"}
    | {"api_client", "api_null_value", "apis", "gateway_configuration", "logger", "model", "models", "operation"}
    | {"purecloud_region_hosts", "rest", "retry", "utils", "year_month"}
)


def __getattr__(name: str) -> object:
    try:
        value = _load(name)
    except AttributeError:
        if name.startswith("_"):
            raise
        from ._renamed import old_model

        value = old_model(name)
        if value is None:
            raise
        return value  # not stored: each use of an old name warns
    globals()[name] = value
    return value


def _load(name: str) -> object:
    # importlib costs a third of the import budget, and __import__ does the same for an absolute dotted name.
    if name in _SUBMODULES:
        __import__(f"{__name__}.{name}")
        return sys.modules[f"{__name__}.{name}"]
    if name == "__all__":
        return _public_names()
    # The import system asks for private submodules here before it imports them.
    module = None if name.startswith("_") else _HAND_WRITTEN.get(name) or _generated_module(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    __import__(f"{__name__}.{module}")
    return getattr(sys.modules[f"{__name__}.{module}"], name)


def _generated_module(name: str) -> str | None:
    from ._index import APIS, MODELS

    if name in MODELS:
        return f"models.{MODELS[name]}"
    return f"apis.{APIS[name]}" if name in APIS else None


def _public_names() -> list[str]:
    from ._index import APIS, MODELS

    return sorted({*_HAND_WRITTEN, *APIS, *MODELS, "configuration"})


def __dir__() -> list[str]:
    return sorted({*_public_names(), *_SUBMODULES, *globals()})


class _Package(ModuleType):
    """Keeps `configuration` the default Configuration instance.

    Importing the submodule of that name would rebind the attribute to the module; a property of the module's class
    cannot be rebound. `__getattr__` cannot do it, since the import system's assignment would win.
    """

    def __reduce__(self) -> tuple[object, tuple[str]]:
        """Functions that name the package go to other machines by cloudpickle, which knows plain modules only."""
        return __import__, (__name__,)

    @property
    def configuration(self) -> object:
        """The default Configuration of this process."""
        __import__(f"{__name__}.configuration")
        return sys.modules[f"{__name__}.configuration"].Configuration()

    @configuration.setter
    def configuration(self, value: object) -> None:
        if not isinstance(value, ModuleType):
            raise AttributeError("configuration cannot be replaced: set its attributes, or give ApiClient your own")


sys.modules[__name__].__class__ = _Package
