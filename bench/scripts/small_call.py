"""Print the CPU microseconds of one small GET, and POST, with bare urllib3 and json and with the SDK."""

import json
import sys
from typing import Any

import urllib3
from by_turns import by_turns

import PureCloudPlatformClientV2

host, blocks, calls = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
PureCloudPlatformClientV2.configuration.host = host
PureCloudPlatformClientV2.configuration.access_token = "x"
users = PureCloudPlatformClientV2.UsersApi()
pool = urllib3.PoolManager()
headers = {"Authorization": "Bearer x", "Accept": "application/json"}
headers_of_post = {**headers, "Content-Type": "application/json"}


def floor() -> Any:
    return json.loads(pool.request("GET", f"{host}/api/v2/users/5e08543d", headers=headers).data)["name"]


def sdk() -> Any:
    return users.get_user("5e08543d").name


def floor_post() -> Any:
    body = json.dumps({"name": "Ada", "email": "ada@example.com", "divisionId": "5e08543d", "title": "Agent"}).encode()
    answer = pool.request("POST", f"{host}/api/v2/users", headers=headers_of_post, body=body)
    return json.loads(answer.data)["name"]


def sdk_post() -> Any:
    body: Any = PureCloudPlatformClientV2.CreateUser()
    body.name, body.email, body.division_id, body.title = "Ada", "ada@example.com", "5e08543d", "Agent"
    return users.post_users(body).name


by_turns({"floor": floor, "sdk": sdk, "floor_post": floor_post, "sdk_post": sdk_post}, blocks, calls)
