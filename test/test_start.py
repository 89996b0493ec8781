"""What a new process loads up to its first decoded answer: modules are counted, never times.

A module that is not on the list makes every short program slower. Load it where it is used, or put it here and say why
in the commit.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from .faults import FaultServer, answer

SDK = """
import sys
from PureCloudPlatformClientV2 import ApiClient, Configuration, UsersApi
users = UsersApi(ApiClient(configuration=Configuration.create(host=sys.argv[1], access_token="x")))
assert users.get_users(page_size=1).entities[0].name == "Ada"
print(*sys.modules)
"""
FLOOR = """
import json, sys, urllib3
assert json.loads(urllib3.PoolManager().request("GET", sys.argv[1] + "/api/v2/users").data)["entities"]
print(*sys.modules)
"""
OTHERS = {
    "copy",  # settings and errors are copied
}
OURS = """
    _auth _client _client.base _client.oauth_client _config _config.event_handler _config.file _config.following
    _config.kinds _config.mutual_tls _config.reload _config.settings _config.table _config.tls _config.watcher _http
    _http.coding _http.connections _http.deadline _http.default_client _http.errors _http.exchange _http.field_lines
    _http.forks _http.http_request_options _http.messages _http.options _http.pacing _http.rate_limit
    _http.replaced _http.request _http.response _http.retry _http.secrets _http.shared _http.transport
    _http.urllib3_errors _index _json _lazy _log _log.handlers _log.statement _model _model.conversion _model.field
    _model.metaclass _model.serialization _naming _neighbours _old_names _operation _operation.behaviour
    _operation.methods _redaction _redaction.names _renamed
    _secret_names _strict _token_store _value _version api_client api_null_value apis apis.users_api configuration
    gateway_configuration logger model models models.user models.user_entity_listing operation
    utils
"""
PACKAGE = "PureCloudPlatformClientV2"


def loaded(code: str, host: str, home: Path) -> set[str]:
    environment = {**os.environ, "HOME": str(home), "USERPROFILE": str(home)}
    command = [sys.executable, "-c", code, host]
    return set(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment).stdout.split())


def test_the_way_to_the_first_answer_loads_what_is_listed_and_no_more(tmp_path: Path) -> None:
    with FaultServer(otherwise=answer(200, b'{"entities": [{"name": "Ada"}]}')) as server:
        added = loaded(SDK, server.host, tmp_path / "none") - loaded(FLOOR, server.host, tmp_path / "none")
    ours = {name for name in added if name.split(".")[0] == PACKAGE}
    assert {name.removeprefix(f"{PACKAGE}.") for name in ours} - {PACKAGE} <= set(OURS.split())
    assert {name for name in added - ours if not name.startswith("__editable__")} <= OTHERS
