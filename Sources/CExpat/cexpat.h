// Expat as Swift can call it.
#pragma once
#include <expat.h>
