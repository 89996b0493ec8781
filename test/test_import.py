"""Importing the package is light, whatever form the import takes: each in a process of its own."""

from __future__ import annotations

import pickle
import subprocess
import sys
from importlib import import_module

import pytest

import PureCloudPlatformClientV2 as sdk

HEAVY = {"urllib3", "ssl", "watchdog", "dateutil", "logging", "certifi", "configparser", "json"}


def run(code: str) -> str:
    result = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, timeout=120)
    assert result.returncode == 0, result.stderr
    return result.stdout.strip()


def test_import_loads_neither_the_http_stack_nor_generated_classes() -> None:
    loaded = run(
        "import sys; before = set(sys.modules); import PureCloudPlatformClientV2; print(*set(sys.modules) - before)"
    )
    assert not HEAVY & set(loaded.split())
    assert not [
        name for name in loaded.split() if name.startswith("PureCloudPlatformClientV2.") and "_version" not in name
    ]


def test_import_starts_no_thread() -> None:
    assert run("import threading, PureCloudPlatformClientV2; print(threading.active_count())") == "1"


@pytest.mark.parametrize(
    "code",
    [
        "import PureCloudPlatformClientV2; print(PureCloudPlatformClientV2.UsersApi.__name__)",
        "from PureCloudPlatformClientV2 import UsersApi; print(UsersApi.__name__)",
        "from PureCloudPlatformClientV2.apis.users_api import UsersApi; print(UsersApi.__name__)",
        "from PureCloudPlatformClientV2.apis import UsersApi; print(UsersApi.__name__)",
        "import PureCloudPlatformClientV2.apis.users_api as module; print(module.UsersApi.__name__)",
        "import PureCloudPlatformClientV2 as p; print(p.apis.users_api.UsersApi.__name__ if p.UsersApi else '')",
        "from PureCloudPlatformClientV2 import *; print(UsersApi.__name__ if User and ApiClient else '')",
    ],
)
def test_every_form_of_import_finds_the_class(code: str) -> None:
    assert run(code) == "UsersApi"


@pytest.mark.parametrize(
    "path",
    [
        "rest.ApiException", "logger.LogLevel", "logger.LogFormat", "api_client.ApiClient", "PureCloudRegionHosts",
        "GatewayConfiguration", "models.user.User", "utils.sanitize_for_serialization", "utils.deprecated",
        "configuration.host", "models.User",
    ],
)  # fmt: skip
def test_public_paths_resolve_without_importing_the_submodule(path: str) -> None:
    run(f"import PureCloudPlatformClientV2; PureCloudPlatformClientV2.{path}")


@pytest.mark.parametrize(
    "code",
    [
        "from PureCloudPlatformClientV2.models.conversation_event_topic_call import ConversationEventTopicCall as C",
        "import PureCloudPlatformClientV2 as p; C = p.models.conversation_event_topic_call.ConversationEventTopicCall",
        "import pickle; C = pickle.loads(b'cPureCloudPlatformClientV2.models.conversation_event_topic_call\\n"
        "ConversationEventTopicCall\\n.')",
    ],
)
def test_a_model_that_shares_a_module_is_found_under_its_official_module(code: str) -> None:
    assert run(f"{code}; import PureCloudPlatformClientV2 as p; print(C is p.ConversationEventTopicCall)") == "True"


def test_a_module_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(ModuleNotFoundError, match=r"models\.no_such_model"):
        import_module("PureCloudPlatformClientV2.models.no_such_model")


def test_configuration_stays_the_instance_after_importing_the_submodule() -> None:
    code = """
import PureCloudPlatformClientV2 as p
first = p.configuration
import PureCloudPlatformClientV2.configuration
from PureCloudPlatformClientV2.configuration import Configuration
print(p.configuration is first is Configuration(), isinstance(first, Configuration))
"""
    assert run(code) == "True True"


def test_configuration_cannot_be_replaced_by_mistake() -> None:
    with pytest.raises(AttributeError, match="cannot be replaced"):
        sdk.configuration = object()  # type: ignore[assignment]


def test_unknown_name_is_an_attribute_error_with_the_name() -> None:
    with pytest.raises(AttributeError, match="NoSuchApi"):
        _ = sdk.NoSuchApi  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match="NoSuchModel"):
        _ = sdk.models.NoSuchModel  # type: ignore[attr-defined]


def test_dir_lists_every_public_name() -> None:
    names = dir(sdk)
    assert {"UsersApi", "User", "ApiClient", "Configuration", "configuration", "rest", "logger"} <= set(names)
    assert len(names) > 5064


def test_classes_and_models_can_be_pickled() -> None:
    assert pickle.loads(pickle.dumps(sdk.UsersApi)) is sdk.UsersApi
    assert pickle.loads(pickle.dumps(sdk.User(name="x"))) == sdk.User(name="x")
